/// Columns of text, as wide as their widest cell in characters.
struct TextTable {
  private let headings: [String]
  /// How many columns, from the left, are names and stand flush left; the others are numbers.
  private let names: Int
  private var lines: [[String]] = []
  private var rules: Set<Int> = []

  /// A table without lines.
  init(headings: [String], names: Int) {
    self.headings = headings
    self.names = names
  }

  /// Adds a line; it has a cell a heading.
  mutating func add(_ cells: [String]) {
    lines.append(cells)
  }

  /// Draws a rule above the next line.
  mutating func addRule() {
    rules.insert(lines.count)
  }

  /// The lines, none with a space at its end.
  var text: [String] {
    let widths = headings.indices.map { column in
      ([headings] + lines).map { $0[column].count }.max() ?? 0
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "──")
    var text = [line(headings, widths), rule]
    for (number, cells) in lines.enumerated() {
      if rules.contains(number), number > 0 { text.append(rule) }
      text.append(line(cells, widths))
    }
    return text
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = cells.enumerated().map { column, cell in
      let space = String(repeating: " ", count: widths[column] - cell.count)
      return column < names ? cell + space : space + cell
    }.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line
  }
}
