import DeliveryModel
package import Diagnostics
import EducationRegistry
import Programme
package import Tabular

/// A workbook of reports that came back: a form of ours, or any sheet with the columns of `deliveries.csv`.
package struct FilledForm: Sendable {
  /// The rows that say something, as CSV; line numbers are the sheet's row numbers.
  package let csv: [UInt8]
  /// How many rows say nothing yet: nobody filled them in.
  package let emptyRows: Int
  /// What stands against the sheet.
  package let diagnostics: [Diagnostic]

  /// Reads a workbook.
  ///
  /// - Throws: A fault when it cannot be read.
  package init(path: String) throws(TableFault) {
    let book = try XLSXReader(path: path)
    guard let sheet = book.sheets.first(where: { !$0.isHidden }) else {
      throw TableFault(.empty, file: path)
    }
    let (bytes, diagnostics) = try book.csv(of: sheet)
    var codes: [String]?
    if let own = book.sheet(XLSXForm.sheetName) {
      let names = try book.csv(of: own)
      codes = try CSVReader(bytes: names.bytes, name: book.name(of: own)).header.names
    }
    let reader = try CSVReader(bytes: bytes, name: book.name(of: sheet))
    var rewriter = Rewriter(columns: codes ?? reader.header.names)
    while let block = try reader.nextBlock() {
      block.forEachRow { rewriter.take($0) }
    }
    csv = rewriter.lines.bytes
    emptyRows = rewriter.emptyRows
    self.diagnostics = diagnostics
  }

  /// Turns people's words into codes, row by row.
  private struct Rewriter {
    var lines = CSVLines()
    var emptyRows = 0
    private let columns: [(place: Int, name: String)]
    private let held: Int
    private let reason: Int
    private let present: Int
    private let date: Int

    init(columns names: [String]) {
      // A column without a name is for people only.
      columns = names.enumerated().filter { !$0.element.isEmpty }.map { ($0.offset, $0.element) }
      let place = { (column: DeliveryColumn) in
        names.firstIndex { $0.lowercased() == column.rawValue } ?? -1
      }
      held = place(.held)
      reason = place(.reason)
      present = place(.present)
      date = place(.date)
      lines.write(columns.map(\.name), at: 1)
    }

    mutating func take(_ row: borrowing CSVRow) {
      let outcome = FormWords.held(row.text(held))
      let reason = FormWords.reason(row.text(self.reason))
      let present = row.text(self.present)
      guard !outcome.isEmpty || !reason.isEmpty || !present.isEmpty else {
        emptyRows += 1
        return
      }
      var cells: [String] = []
      for column in columns {
        switch column.name.lowercased() {
        // Who gives a reason need not say «no» as well.
        case DeliveryColumn.held.rawValue:
          cells.append(outcome.isEmpty && !reason.isEmpty ? "no" : outcome)
        case DeliveryColumn.reason.rawValue: cells.append(reason)
        // The form gives the enrolment; without a count beside it, it says nothing.
        case DeliveryColumn.enrolled.rawValue:
          cells.append(present.isEmpty ? "" : row.text(column.place))
        // A number that is given anew every day is one gathering's of that day only.
        case DeliveryColumn.together.rawValue:
          let number = row.text(column.place)
          cells.append(number.isEmpty ? "" : "\(row.text(date))/\(number)")
        default: cells.append(row.text(column.place))
        }
      }
      lines.write(cells, at: row.line)
    }
  }
}
