import Chronology
import Diagnostics

extension Listing {
  /// Aligned columns, numbers to the right, headings above a rule.
  func table(in language: InterfaceLanguage) -> String {
    let headings = columns.map { $0.heading[language] }
    let cells = rows.map { row in row.map { $0.text(in: language) } }
    let widths = columns.indices.map { column in
      cells.reduce(headings[column].count) { max($0, $1[column].count) }
    }
    let isNumeric = columns.indices.map { column in
      rows.contains { $0[column].isNumber }
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    let lines =
      [line(headings, widths, isNumeric), rule]
      + cells.map { line($0, widths, isNumeric) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ cells: [String], _ widths: [Int], _ isNumeric: [Bool]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      if column > 0 { line += "  " }
      let space = String(repeating: " ", count: widths[column] - cell.count)
      line += isNumeric[column] ? space + cell : cell + space
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}

extension Listing.Field {
  /// Whether it is a number.
  var isNumber: Bool {
    switch self {
    case .number, .decimal: true
    default: false
    }
  }

  /// The field for a person.
  func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .text(let text): text
    case .number(let number): NumberText.grouped(number, in: language)
    case .decimal(let digits): NumberText.decimal(digits, in: language)
    case .instant(let instant):
      String(instant.localISO.prefix(16)).replacing("T", with: " ")
    case .term(_, let words): words[language]
    case .nothing: ""
    }
  }
}
