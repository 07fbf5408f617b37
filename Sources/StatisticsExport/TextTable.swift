import Diagnostics

/// Columns of text, as wide as their widest cell in characters, in as many panels as a screen needs.
struct TextTable {
  private let headings: [String]
  /// How many columns, from the left, are names and stand flush left; the others are numbers.
  private let names: Int
  /// Whether the last column is a drawing, which a table may do without.
  private let hasBars: Bool
  private var lines: [[String]] = []
  private var rules: Set<Int> = []

  /// A table without lines.
  init(headings: [String], names: Int, hasBars: Bool = false) {
    self.headings = headings
    self.names = names
    self.hasBars = hasBars
  }

  /// Adds a line; it has a cell a heading.
  mutating func add(_ cells: [String]) {
    lines.append(cells)
  }

  /// Draws a rule above the next line.
  mutating func addRule() {
    rules.insert(lines.count)
  }

  /// The most characters that a line may have.
  static let widest = 100
  /// No heading is broken to less than this.
  private static let narrowest = 8
  /// No name is broken to less than this.
  private static let narrowestName = 24

  /// The lines, none with a space at its end and none wider than a screen unless a single word is.
  ///
  /// Headings stand in one line where all fits. Where it does not, headings and then names are broken between words;
  /// then the bars go; then the columns stand in panels below one another, each with the names.
  var text: [String] {
    let all = Array(headings.indices)
    let whole = headings.map { [$0] }
    let heads = headings.indices.map { column in
      let cells = lines.map { $0[column].count }.max() ?? 0
      return headings[column].lines(within: max(cells, Self.narrowest))
    }
    let bare = hasBars ? Array(all.dropLast()) : all
    let panels = [
      panel(all, whole, breaksNames: false), panel(all, heads, breaksNames: false),
      panel(all, heads, breaksNames: true), panel(bare, heads, breaksNames: true),
    ]
    if let fitting = panels.first(where: { $0.width <= Self.widest }) { return fitting.text }
    return Array(
      self.panels(of: bare.dropFirst(names), heads).flatMap { [""] + $0.text }.dropFirst())
  }

  /// As many columns a panel as fit.
  private func panels(of numbers: ArraySlice<Int>, _ heads: [[String]]) -> [Panel] {
    var panels: [Panel] = []
    var columns = Array(0..<names)
    for column in numbers {
      let isWider = panel(columns + [column], heads, breaksNames: true).width > Self.widest
      if isWider, columns.count > names {
        panels.append(panel(columns, heads, breaksNames: true))
        columns = Array(0..<names)
      }
      columns.append(column)
    }
    return panels + [panel(columns, heads, breaksNames: true)]
  }

  private func panel(_ columns: [Int], _ heads: [[String]], breaksNames: Bool) -> Panel {
    var panel = Panel(columns: columns, names: names, heads: heads)
    let widths = panel.widths(of: lines.map { cells in columns.map { [cells[$0]] } })
    let excess = widths.reduce(-2) { $0 + $1 + 2 } - Self.widest
    let longest = (0..<names).max { widths[$0] < widths[$1] }
    let room = max(Self.narrowestName, (longest.map { widths[$0] } ?? 0) - excess)
    for (number, cells) in lines.enumerated() {
      if rules.contains(number), number > 0 { panel.addRule() }
      panel.add(
        columns.enumerated().map { place, column in
          breaksNames && excess > 0 && place == longest
            ? cells[column].lines(within: room) : [cells[column]]
        })
    }
    return panel
  }
}
