import Diagnostics
import LibXML

/// The rows of a sheet as they turn into lines of CSV.
struct SheetRows {
  private let file: String
  private let texts: [String]
  private let styles: [CellStyle]
  private let hasEpoch1904: Bool

  private var writer = CSVLines()
  private var diagnostics: [Diagnostic] = []
  private var formulas = (count: 0, first: "")
  private var row = 0
  private var cells: [String] = []
  private var width = 0

  private var cell = Cell()
  private var isValue = false

  /// What is known of the cell that is being read.
  private struct Cell {
    var column = 0
    var kind = "n"
    var style = 0
    var text = ""
    var isFormula = false
    var hasValue = false
  }

  init(file: String, texts: [String], styles: [CellStyle], hasEpoch1904: Bool) {
    self.file = file
    self.texts = texts
    self.styles = styles
    self.hasEpoch1904 = hasEpoch1904
  }

  /// Takes the next piece of the sheet.
  mutating func take(_ piece: XMLStream.Piece) {
    switch piece {
    case .start("row", let attributes):
      row = attributes["r"].flatMap { Int($0) } ?? row + 1
      cells = []
    case .start("c", let attributes): begin(attributes)
    case .start("f", _): cell.isFormula = true
    case .start("v", _), .start("t", _):
      isValue = true
      cell.hasValue = true
    case .end("v"), .end("t"): isValue = false
    case .text(let text): if isValue { cell.text += text }
    case .end("c"): end()
    case .end("row"): endRow()
    case .start("mergeCell", let attributes): report(merged: attributes["ref"] ?? "")
    default: break
    }
  }

  /// The lines, and everything that stands against the sheet.
  consuming func finished() -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    if formulas.count > 0 {
      diagnostics.append(
        Diagnostic(
          "table.cell.formula", severity: .warning, at: Place(file: file),
          facts: ["count": "\(formulas.count)", "cell": formulas.first]))
    }
    if width == 0 {
      diagnostics.append(Diagnostic("table.sheet.header", at: Place(file: file, line: 1)))
    }
    return (writer.bytes, diagnostics)
  }

  private mutating func begin(_ attributes: [String: String]) {
    let place = attributes["r"].flatMap { CellPlace.parse($0) }
    cell = Cell(
      column: place?.column ?? cells.count + 1, kind: attributes["t"] ?? "n",
      style: attributes["s"].flatMap { Int($0) } ?? 0)
  }

  private mutating func end() {
    let text = value()
    if cell.isFormula { noteFormula(text) }
    guard !text.isEmpty, cell.column <= CSVReader.columnLimit else { return }
    while cells.count < cell.column { cells.append("") }
    cells[cell.column - 1] = text
  }

  private func value() -> String {
    switch cell.kind {
    case "s": return Int(cell.text).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? ""
    case "str", "inlineStr", "d": return cell.text
    case "b": return cell.text == "1" ? "yes" : "no"
    case "e": return cell.text
    default:
      let style = styles.indices.contains(cell.style) ? styles[cell.style] : .plain
      return WorkbookNumber.text(cell.text, style: style, hasEpoch1904: hasEpoch1904)
    }
  }

  private mutating func noteFormula(_ text: String) {
    let place = CellPlace.text(row: row, column: cell.column)
    if cell.kind == "e" || !cell.hasValue || text.isEmpty && cell.kind != "str" {
      diagnostics.append(
        Diagnostic(
          "table.cell.formula.empty", at: Place(file: file, line: row),
          facts: ["cell": place, "found": text.isEmpty ? "" : ": «\(text)»"]))
      return
    }
    if formulas.count == 0 { formulas.first = place }
    formulas.count += 1
  }

  private mutating func report(merged range: String) {
    let first = range.split(separator: ":").first.flatMap { CellPlace.parse($0) }
    diagnostics.append(
      Diagnostic(
        "table.cell.merged", at: Place(file: file, line: first?.row), facts: ["range": range]))
  }

  private mutating func endRow() {
    let isHeader = width == 0
    // A blank line stands for rows without anything, so that line numbers are row numbers.
    guard !cells.isEmpty else { return }
    if isHeader {
      guard row == 1 else {
        diagnostics.append(Diagnostic("table.sheet.header", at: Place(file: file, line: row)))
        width = cells.count
        return
      }
      width = cells.count
    }
    while cells.count < width { cells.append("") }
    writer.write(cells, at: row)
  }
}
