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
      var groups: GroupReading.Beginning?
      for file in order {
        var found: [Diagnostic]?
        switch file.table.name {
        case GroupFile.table.name:
          found = GroupReading.read(groups ?? GroupReading.Beginning(of: source), &draft)
        case InstitutionFile.table.name where source.isFolder:
          // The long file comes off the disk while the other core reads institutions.
          (found, groups) = Meanwhile.run(
            { file.read(source, &draft) }, and: { GroupReading.Beginning(of: source) })
        default: found = file.read(source, &draft)
        }
        if let found {
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
    /// Reads it into the draft and returns what was wrong; nil when there is no such table.
    let read: (TableSource, inout RegistryDraft) -> [Diagnostic]?
  }

  private static func rows(
    of table: RegistryTable, isNeeded: Bool = false,
    _ take: @escaping (inout RegistryDraft, inout RowCheck, borrowing CSVRow) -> Void
  ) -> Input {
    Input(table: table, isNeeded: isNeeded) { source, draft in
      table.read(from: source) { take(&draft, &$0, $1) }
    }
  }

  /// In this order, so that each row finds what it refers to.
  private static var order: [Input] {
    [
      rows(of: RegionFile.table, RegionFile.take),
      rows(of: DistrictFile.table, isNeeded: true, DistrictFile.take),
      rows(of: InstitutionFile.table, isNeeded: true, InstitutionFile.take),
      rows(of: GroupFile.table, isNeeded: true, GroupFile.take),
      rows(of: ClosureFile.table, ClosureFile.take),
      rows(of: StaffFile.table, StaffFile.take),
      rows(of: SuccessionFile.table, SuccessionFile.take),
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
