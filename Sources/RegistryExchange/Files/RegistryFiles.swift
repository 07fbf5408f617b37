package import Diagnostics
package import EducationRegistry
import Glibc
package import Tabular

/// The registry as a folder of CSV files: regions, districts, institutions, groups, closures, staff.
package enum RegistryFiles {
  /// Writes all files; a synthetic registry says so in a column of its own and in a `README.txt`.
  ///
  /// - Parameters:
  ///   - registry: The registry.
  ///   - folder: Where the files go; it is made when it is not there.
  /// - Throws: A fault when the folder cannot be written to.
  package static func write(
    _ registry: RegistrySnapshot, to folder: String
  ) throws(TableFault) {
    try makeFolder(folder)
    try RegionFile.write(registry, to: folder)
    try DistrictFile.write(registry, to: folder)
    try InstitutionFile.write(registry, to: folder)
    try GroupFile.write(registry, to: folder)
    try ClosureFile.write(registry, to: folder)
    try StaffFile.write(registry, to: folder)
    if registry.isSynthetic { try SyntheticNotice.write(registry, to: folder) }
  }

  /// Reads the files of a folder; what is wrong is reported and left out, and the rest is taken.
  ///
  /// `institutions.csv`, `districts.csv` and `groups.csv` are needed; without `regions.csv` the regions are those of
  /// ``RegionTable``.
  package static func read(
    _ folder: String
  ) -> (registry: RegistrySnapshot, diagnostics: [Diagnostic]) {
    var draft = RegistryDraft()
    var diagnostics: [Diagnostic] = []
    for file in order {
      if let found = file.table.read(in: folder, { file.take(&draft, &$0, $1) }) {
        diagnostics += found
      } else if file.isNeeded {
        diagnostics.append(
          Diagnostic("registry.file.missing", at: Place(file: "\(folder)/\(file.table.name)")))
      }
      draft.finish(file.table.name)
    }
    diagnostics += draft.mixture(in: folder)
    return (draft.registry, diagnostics)
  }

  private struct Input {
    let table: RegistryTable
    let isNeeded: Bool
    let take: (inout RegistryDraft, inout RowCheck, borrowing CSVRow) -> Void
  }

  /// In this order, so that each row finds what it refers to.
  private static var order: [Input] {
    [
      Input(table: RegionFile.table, isNeeded: false, take: RegionFile.take),
      Input(table: DistrictFile.table, isNeeded: true, take: DistrictFile.take),
      Input(table: InstitutionFile.table, isNeeded: true, take: InstitutionFile.take),
      Input(table: GroupFile.table, isNeeded: true, take: GroupFile.take),
      Input(table: ClosureFile.table, isNeeded: false, take: ClosureFile.take),
      Input(table: StaffFile.table, isNeeded: false, take: StaffFile.take),
    ]
  }

  static func makeFolder(_ folder: String) throws(TableFault) {
    var path = folder.hasPrefix("/") ? "/" : ""
    for part in folder.split(separator: "/") {
      path += (path.isEmpty || path == "/" ? "" : "/") + part
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
        throw TableFault(.cannotWrite(errno), file: folder)
      }
    }
  }
}
