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

  /// The most characters that a line may have before headings are broken into several lines.
  static let widest = 100

  /// The lines, none with a space at its end.
  ///
  /// Headings stand in one line where all fits a screen; where it does not, they are broken between words, no column
  /// narrower than its widest cell.
  var text: [String] {
    var heads = headings.map { [$0] }
    if widths(heads).reduce(-2, { $0 + $1 + 2 }) > Self.widest {
      heads = headings.indices.map { column in
        let cells = lines.map { $0[column].count }.max() ?? 0
        return Self.broken(headings[column], to: max(cells, Self.narrowest))
      }
    }
    let widths = widths(heads)
    let height = heads.map(\.count).max() ?? 0
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "──")
    var text = (0..<height).map { row in
      // The last line of every heading stands above its column's numbers.
      line(heads.map { $0.count + row >= height ? $0[$0.count + row - height] : "" }, widths)
    }
    text.append(rule)
    for (number, cells) in lines.enumerated() {
      if rules.contains(number), number > 0 { text.append(rule) }
      text.append(line(cells, widths))
    }
    return text
  }

  /// No heading is broken to less than this.
  private static let narrowest = 8

  /// A heading in lines of whole words; a word that is longer has a line of its own.
  private static func broken(_ heading: String, to width: Int) -> [String] {
    var lines: [String] = []
    for word in heading.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [""] : lines
  }

  private func widths(_ heads: [[String]]) -> [Int] {
    headings.indices.map { column in
      (heads[column] + lines.map { $0[column] }).map(\.count).max() ?? 0
    }
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
