import DeliveryStatistics
import Diagnostics

/// The name of a cell of a table: row, column and measure with slashes between; codes may have slashes of their own.
struct CellName {
  /// The code of the row; nil for the total.
  let row: String?
  /// The code of the column; nil for the total.
  let column: String?

  /// Reads a name against the rows and columns that a question's table may have.
  init(_ name: String, of question: Question, in cube: Cube) throws {
    let parts = name.split(separator: "/").map(String.init).dropLast()
    let rows = cube.codes(of: question.rows, in: question)
    let columns = question.columns.map { cube.codes(of: $0, in: question) }
    func isKnown(_ code: String, _ codes: [String]) -> Bool { code == "_T" || codes.contains(code) }
    func code(_ code: String) -> String? { code == "_T" ? nil : code }
    let whole = parts.joined(separator: "/")
    if whole.isEmpty || isKnown(whole, rows) {
      row = whole.isEmpty ? nil : code(whole)
      column = nil
      return
    }
    let cuts = columns == nil ? 1..<1 : 1..<max(1, parts.count)
    for cut in cuts {
      let (left, right) = (
        parts[..<cut].joined(separator: "/"), parts[cut...].joined(separator: "/")
      )
      if isKnown(left, rows), isKnown(right, columns ?? []) {
        row = code(left)
        column = code(right)
        return
      }
    }
    let wrong = parts.first.map { !isKnown($0, rows) } ?? true
    let known = wrong ? rows : columns ?? []
    throw Refusal(
      "statistics.trace.value", at: "CELL",
      facts: [
        "name": (wrong ? parts.first : parts.last) ?? name,
        "dimension": (wrong ? question.rows : question.columns ?? question.rows).rawValue,
        "known": (known.prefix(40) + ["_T"]).joined(separator: ", "),
      ])
  }
}
