/// How much paper a text takes, reckoned without a browser.
struct PrintEstimate {
  private static let millimetresPerPoint = 0.3528
  // Kazakh and Russian in the fonts of the stack: 0.55 to 0.58 of the size a letter, lines 1.32 of it.
  private static let letterWidth = 0.57
  private static let lineHeight = 1.34

  private let columnMillimetres: Double
  private var lines: [Int] = []
  private var fixedMillimetres = 0
  private var pictures = 0

  init(columnMillimetres: Double) {
    self.columnMillimetres = columnMillimetres
  }

  /// Adds a text, each of its lines a paragraph of its own.
  mutating func addLines(of text: String) {
    lines += text.split(separator: "\n").map(\.count)
  }

  /// Adds what does not grow with the size: margins, lines, padding.
  mutating func addBox(_ millimetres: Int) {
    fixedMillimetres += millimetres
  }

  mutating func addPicture() {
    pictures += 1
  }

  /// The largest size, in half points, at which everything fits into so many millimetres of column; the least if none.
  func largest(from most: Int, to least: Int, within millimetres: Double) -> PrintSize {
    let sizes = stride(from: most, through: least, by: -1).map(PrintSize.init)
    return sizes.first { height(at: $0) <= millimetres } ?? PrintSize(halfPoints: least)
  }

  private func height(at size: PrintSize) -> Double {
    let em = Double(size.halfPoints) / 2 * Self.millimetresPerPoint
    let perLine = columnMillimetres / (em * Self.letterWidth)
    let count = lines.reduce(0) { $0 + (Double($1) / perLine).rounded(.up) }
    let pictures = Double(pictures * (size.pictureMillimetres + 2))
    return count * em * Self.lineHeight + pictures + Double(fixedMillimetres)
  }
}
