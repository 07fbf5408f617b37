import DeliveryStatistics
import Diagnostics

/// A bar a row, as numbers for an SVG; lengths and written values carry it, no colour does.
struct BarChart {
  struct Bar {
    let label: String
    let value: String
    /// Whether there is a number to draw.
    let isDrawn: Bool
    let length: String
    let top: Int
    let middle: Int
    let valueLeft: String
  }

  static let labelWidth = 290
  static let trackWidth = 480
  static let step = 24

  let title: String
  let width = labelWidth + trackWidth + 130
  let height: Int
  let left = labelWidth
  let labelRight = labelWidth - 10
  let track = trackWidth
  /// Whether the bars are shares, drawn within an outline of the whole.
  let isShare: Bool
  let bars: [Bar]

  /// The chart of the first share asked for, else of the first measure, over the rows' totals.
  init(_ report: StatisticsReport) {
    let answer = report.answer
    let measures = answer.question.measures
    let place = measures.firstIndex { $0.denominator != nil } ?? 0
    let isShare = measures[place].denominator != nil
    let cells = answer.rows.indices.map { answer[$0, nil, place] }
    let most = isShare ? 1000 : max(1, cells.compactMap { $0.figure?.count }.max() ?? 1)
    let numbers = NumberText(language: report.language)
    bars = cells.enumerated().map { row, cell in
      let amount = cell.figure.map { $0.perMille ?? $0.count }
      // Tenths of a pixel, written without a floating-point number.
      let tenths = (amount ?? 0) * Self.trackWidth * 10 / most
      return Bar(
        label: report.name(answer.rows[row]), value: numbers.cell(cell), isDrawn: amount != nil,
        length: Self.pixels(tenths), top: row * Self.step + 4, middle: row * Self.step + 16,
        valueLeft: Self.pixels(
          (isShare ? Self.trackWidth * 10 : tenths) + (Self.labelWidth + 8) * 10))
    }
    self.isShare = isShare
    height = bars.count * Self.step + 6
    title =
      "\(measures[place].title[report.language]), \(measures[place].unit[report.language])"
      + " – \(answer.question.rows.title[report.language])"
  }

  private static func pixels(_ tenths: Int) -> String {
    "\(tenths / 10).\(tenths % 10)"
  }
}
