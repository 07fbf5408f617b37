import DeliveryModel
import Diagnostics
import Tabular

/// The rows that could not be taken, with line, kind, reason and remedy, written beside the file that was imported.
///
/// They are written as they are met, so a file of nothing but bad rows takes no more memory than a good one: as CSV for
/// programs, and as a workbook for people.
final class RejectedRows {
  /// How many rows a workbook gets at most; more stand in the CSV file alone.
  static let workbookLimit = 100_000
  /// The columns before those of the file itself.
  static let columns = ["line", "diagnostic", "reason", "remedy"]

  private let path: String
  private let header: [String]
  private let language: InterfaceLanguage
  private let limit: Int
  private var writer: CSVWriter?
  private var workbook: XLSXWriter?
  private var count = 0

  /// Nothing is written until the first row is rejected.
  init(
    path: String, header: [String], language: InterfaceLanguage,
    limit: Int = RejectedRows.workbookLimit
  ) {
    self.path = path
    self.header = header
    self.language = language
    self.limit = limit
  }

  /// Adds a row as it stands in the file.
  func add(_ row: borrowing CSVRow, id: String, facts: [String: String]) throws {
    if count == 0 { try start() }
    count += 1
    let words = Words.of(id)
    let reason = words?.summary.text(language, facts) ?? ""
    let remedy = words?.remedy.text(language, facts) ?? ""
    writer?.write(row.line)
    writer?.write(id)
    writer?.write(reason)
    writer?.write(remedy)
    for place in 0..<row.count { writer?.write(row[place]) }
    try writer?.endRow()
    // A workbook that is let go before it is finished leaves no file.
    if count > limit { workbook = nil }
    guard let workbook else { return }
    var cells: [XLSXCell] = [.number(row.line), .text(id), .text(reason), .text(remedy)]
    for place in 0..<row.count { cells.append(.text(row.text(place))) }
    try workbook.addRow(cells)
  }

  /// Closes the files and names them, the CSV file first; there is none when there are no rows.
  func finish() throws -> [String] {
    guard count > 0 else { return [] }
    try writer?.finish()
    writer = nil
    guard let workbook else { return [path] }
    try workbook.finish()
    self.workbook = nil
    return [path, workbookPath]
  }

  /// The path with another ending.
  private var workbookPath: String {
    (path.hasSuffix(".csv") ? String(path.dropLast(4)) : path) + ".xlsx"
  }

  private func start() throws {
    var writer = try CSVWriter(path: path, hasMark: true)
    try writer.writeRow(Self.columns + header)
    self.writer = consume writer
    let workbook = try XLSXWriter(path: workbookPath)
    try workbook.addSheet("rejected", columns: Self.columns + header)
    self.workbook = workbook
  }
}
