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
    var fields = [
      "\(row.line)", id, words?.summary.text(language, facts) ?? "",
      words?.remedy.text(language, facts) ?? "",
    ]
    for place in 0..<row.count { fields.append(row.text(place)) }
    try writer?.row(fields)
  }

  /// Closes the file; an earlier one goes when nothing was rejected this time.
  func finish() throws -> Int {
    try writer?.finish()
    return count
  }

  private func start() throws -> CSVWriter {
    let writer = try CSVWriter(path: path, mark: true)
    try writer.row(["line", "diagnostic", "reason", "remedy"] + header)
    return writer
  }
}
