package import Diagnostics
import Tabular

/// The file beside an import in which the rows stand that could not be taken.
package enum RejectedFile {
  private static let table = RegistryTable(
    name: "rejected", needed: ["line", "diagnostic", "reason", "remedy"],
    optional: ["group_code"])

  /// The rows, as a work list shows them.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - places: The place of each institution's code.
  /// - Returns: The rows, and what is wrong with the file.
  package static func read(
    _ path: String, places: [String: Int]
  ) -> (rows: [WorkList.Unread], diagnostics: [Diagnostic]) {
    do throws(TableFault) {
      let reader = try CSVReader(path: path)
      var rows: [WorkList.Unread] = []
      let found = table.read(reader, file: path) { check, row in
        guard let line = check.number(row, 0, 1...999_999_999) else { return }
        let group = check.text(row, 4)
        rows.append(
          WorkList.Unread(
            source: path, line: line, group: group,
            institution: WorkLists.institution(ofGroup: group, among: places),
            diagnostic: check.text(row, 1), reason: check.text(row, 2),
            remedy: check.text(row, 3)))
      }
      // Beside them stand the columns of the file itself.
      return (rows, found.filter { $0.id != "table.column.unknown" })
    } catch {
      return ([], [error.diagnostic])
    }
  }
}
