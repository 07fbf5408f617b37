import DeliveryStatistics

/// Bars for a terminal: the first share asked for, else the first measure.
struct TextBars {
  private static let width = 16
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  private let place: Int
  private let isShare: Bool
  private let most: Int
  private let answer: Answer

  /// The bars of a table; counts are drawn against the greatest of its lines, totals aside.
  init(_ answer: Answer) {
    let measures = answer.question.measures
    place = measures.firstIndex(where: \.isRatio) ?? 0
    isShare = measures.isEmpty ? false : measures[place].isRatio
    let lines = ReportLine.all(of: answer)
    let place = place
    most =
      isShare
      ? 1000
      : max(
        1,
        lines.filter { !Self.isTotal($0, answer) }.compactMap { $0.cells[place].figure?.count }
          .max() ?? 1)
    self.answer = answer
  }

  private static func isTotal(_ line: ReportLine, _ answer: Answer) -> Bool {
    line.row == nil || line.column == nil && !answer.columns.isEmpty
  }

  /// The bar of a line, as wide as every other; a missing number has a dot and a total of counts has none.
  func bar(_ line: ReportLine) -> String {
    guard let figure = line.cells[place].figure else { return padded("·") }
    guard isShare || !Self.isTotal(line, answer) else { return padded("") }
    let amount = figure.perMille ?? figure.count
    let steps = min(Self.width * 8, (amount * Self.width * 8 + most / 2) / most)
    return padded(
      String(repeating: "█", count: steps / 8)
        + (steps == 0 && amount > 0 ? "▏" : Self.eighths[steps % 8]))
  }

  private func padded(_ bar: String) -> String {
    bar + String(repeating: " ", count: max(0, Self.width - bar.count))
  }
}
