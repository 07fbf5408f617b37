import Diagnostics

extension Listing {
  /// The most characters of a line.
  static let widest = 100
  private static let narrowestHeading = 8
  private static let narrowestText = 16

  /// A table no wider than a screen: headings and texts are broken between words; where that is not enough, a row is a
  /// block of lines.
  func fitted(in language: InterfaceLanguage) -> String {
    let plain = table(in: language)
    guard Self.isTooWide(plain), !rows.isEmpty else { return plain }
    let broken = brokenTable(in: language)
    return Self.isTooWide(broken) ? blocks(in: language) : broken
  }

  private static func isTooWide(_ text: String) -> Bool {
    text.split(separator: "\n").contains { $0.count > widest }
  }

  private func brokenTable(in language: InterfaceLanguage) -> String {
    let cells = rows.map { row in row.map { $0.text(in: language) } }
    var lines = cells.map { row in row.map { [$0] } }
    let headings = columns.indices.map { column in
      let most = cells.map { $0[column].count }.max() ?? 0
      return columns[column].heading[language].lines(within: max(most, Self.narrowestHeading))
    }
    var candidates = Set(columns.indices)
    while !candidates.isEmpty {
      let widths = Self.widths(lines, headings)
      let excess = widths.reduce(-2) { $0 + $1 + 2 } - Self.widest
      guard excess > 0, let widest = candidates.max(by: { (widths[$0], $1) < (widths[$1], $0) })
      else { break }
      // Each column gives way once, the widest first.
      candidates.remove(widest)
      let room = max(Self.narrowestText, widths[widest] - excess)
      for row in lines.indices { lines[row][widest] = cells[row][widest].lines(within: room) }
    }
    return print(lines, headings)
  }

  private func print(_ rows: [[[String]]], _ headings: [[String]]) -> String {
    let widths = Self.widths(rows, headings)
    let isNumeric = columns.indices.map { column in
      self.rows.contains { $0[column].isNumber }
    }
    let height = headings.map(\.count).max() ?? 0
    let head = headings.map { Array(repeating: "", count: height - $0.count) + $0 }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    let lines =
      Self.lines(head, widths, isNumeric) + [rule]
      + rows.flatMap { Self.lines($0, widths, isNumeric) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(
    _ cells: [[String]], _ widths: [Int], _ isNumeric: [Bool]
  ) -> [String] {
    (0..<(cells.map(\.count).max() ?? 0)).map { place in
      var line = cells.enumerated().map { column, parts in
        let part = place < parts.count ? parts[place] : ""
        let space = String(repeating: " ", count: widths[column] - part.count)
        return isNumeric[column] ? space + part : part + space
      }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private static func widths(_ rows: [[[String]]], _ headings: [[String]]) -> [Int] {
    headings.indices.map { column in
      (rows.map { $0[column] } + [headings[column]]).joined().map(\.count).max() ?? 0
    }
  }

  /// A row as lines, what is empty left out.
  private func blocks(in language: InterfaceLanguage) -> String {
    let width = columns.map { $0.heading[language].count }.max() ?? 0
    return rows.map { row in
      zip(columns, row).compactMap { column, field in
        let (heading, text) = (column.heading[language], field.text(in: language))
        let space = String(repeating: " ", count: width - heading.count)
        return text.isEmpty ? nil : "\(heading)\(space)  \(text)\n"
      }.joined()
    }.joined(separator: "\n")
  }
}
