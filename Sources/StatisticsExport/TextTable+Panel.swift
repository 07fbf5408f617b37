extension TextTable {
  /// Some columns of a table side by side; cells may have several lines.
  struct Panel {
    private let columns: [Int]
    private let names: Int
    private let heads: [[String]]
    private var rows: [[[String]]] = []
    private var rules: Set<Int> = []

    /// A panel without rows.
    init(columns: [Int], names: Int, heads: [[String]]) {
      self.columns = columns
      self.names = names
      self.heads = columns.map { heads[$0] }
    }

    /// Adds a row: for every column its lines.
    mutating func add(_ cells: [[String]]) { rows.append(cells) }

    /// Draws a rule above the next row.
    mutating func addRule() { rules.insert(rows.count) }

    /// How wide every column is, with these rows.
    func widths(of rows: [[[String]]]) -> [Int] {
      columns.indices.map { column in
        (rows.map { $0[column] } + [heads[column]]).joined().map(\.count).max() ?? 0
      }
    }

    /// How wide a line is.
    var width: Int { widths(of: rows).reduce(-2) { $0 + $1 + 2 } }

    /// The lines.
    var text: [String] {
      let widths = widths(of: rows)
      let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "──")
      // The last line of every heading stands above its column's numbers.
      let height = heads.map(\.count).max() ?? 0
      var text = lines(
        heads.map { Array(repeating: "", count: height - $0.count) + $0 }, widths)
      text.append(rule)
      for (number, row) in rows.enumerated() {
        if rules.contains(number) { text.append(rule) }
        text += lines(row, widths)
      }
      return text
    }

    private func lines(_ cells: [[String]], _ widths: [Int]) -> [String] {
      (0..<(cells.map(\.count).max() ?? 0)).map { place in
        var line = cells.enumerated().map { column, parts in
          let part = place < parts.count ? parts[place] : ""
          let space = String(repeating: " ", count: widths[column] - part.count)
          return column < names ? part + space : space + part
        }.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
      }
    }
  }
}
