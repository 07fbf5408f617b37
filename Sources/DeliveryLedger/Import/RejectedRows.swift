import DeliveryModel
import Diagnostics
import Tabular

/// The rows that could not be taken, with line, kind, reason and remedy, written beside the file that was imported.
///
/// They are written as they are met, so a file of nothing but bad rows takes no more memory than a good one.
final class RejectedRows {
  /// How many rows a workbook gets at most; the rest stands in the CSV file alone.
  static let workbookLimit = 100_000

  private let path: String
  private let header: [String]
  private let language: InterfaceLanguage
  private var writer: CSVWriter?
  private var count = 0

  /// Nothing is written until the first row is rejected.
  init(path: String, header: [String], language: InterfaceLanguage) {
    self.path = path
    self.header = header
    self.language = language
  }

  /// Adds a row as it stands in the file.
  func add(_ row: borrowing CSVRow, id: String, facts: [String: String]) throws {
    if writer == nil { writer = try start() }
    count += 1
    let words = Words.of(id)
    writer?.write(row.line)
    writer?.write(id)
    writer?.write(words?.summary.text(language, facts) ?? "")
    writer?.write(words?.remedy.text(language, facts) ?? "")
    for place in 0..<row.count { writer?.write(row[place]) }
    try writer?.endRow()
  }

  /// Closes the file, and says how many rows it has; there is no file when there are none.
  func finish() throws -> Int {
    try writer?.finish()
    writer = nil
    return count
  }

  private func start() throws -> CSVWriter {
    var writer = try CSVWriter(path: path, hasMark: true)
    for name in ["line", "diagnostic", "reason", "remedy"] + header { writer.write(name) }
    try writer.endRow()
    return writer
  }
}
