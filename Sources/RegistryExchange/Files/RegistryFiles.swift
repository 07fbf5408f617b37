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
    if !registry.successions.isEmpty { try SuccessionFile.write(registry, to: folder) }
    if registry.isSynthetic { try SyntheticNotice.write(registry, to: folder) }
  }

  /// Reads the tables of a folder or of one workbook; what is wrong is reported and left out, and the rest is taken.
  ///
  /// A table is a CSV file or a workbook of its name, in a workbook a sheet. `institutions`, `districts` and `groups` are
  /// needed unless a known registry is given: then rows may refer to what it has, and tables may be left out.
  /// Without `regions` the regions are those of ``RegionTable``.
  package static func read(
    _ path: String, known: RegistrySnapshot? = nil
  ) -> (registry: RegistrySnapshot, diagnostics: [Diagnostic]) {
    var draft = RegistryDraft(known: known)
    var diagnostics: [Diagnostic] = []
    do throws(TableFault) {
      let source = try TableSource(path)
      for file in order {
        if let found = file.table.read(from: source, { file.take(&draft, &$0, $1) }) {
          diagnostics += found
        } else if file.isNeeded, known == nil {
          diagnostics.append(
            Diagnostic("registry.file.missing", at: Place(file: "\(path)/\(file.table.name)")))
        }
        draft.finish(file.table.name)
      }
      diagnostics += source.unknownSheets(tableNames)
    } catch {
      return (RegistrySnapshot(), [error.diagnostic])
    }
    diagnostics += draft.mixture(in: path)
    return (draft.registry, diagnostics)
  }

  /// Every table that a folder or workbook may have, those of visits among them.
  private static var tableNames: [String] {
    order.map(\.table.name) + [SpecialistFile.table.name]
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
      Input(table: SuccessionFile.table, isNeeded: false, take: SuccessionFile.take),
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
