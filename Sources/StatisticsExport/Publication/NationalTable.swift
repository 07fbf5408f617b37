package import Chronology
package import DeliveryStatistics
package import Diagnostics

/// One table of the national publication: the twelve named ones, and those that extracts, charts and the form need.
package struct NationalTable: Sendable {
  /// The name in files.
  package let id: String
  /// The heading.
  package let title: Sentence
  private let rows: Dimension
  private let columns: Dimension?
  private let measures: [Measure]

  private init(
    _ id: String, _ title: Sentence, _ rows: Dimension, _ columns: Dimension?,
    _ measures: [Measure]
  ) {
    self.id = id
    self.title = title
    self.rows = rows
    self.columns = columns
    self.measures = measures
  }

  /// The question of the table about some days.
  package func question(period: DayRange) -> Question {
    Question(rows: rows, columns: columns, measures: measures, period: period)
  }

  /// Every table in order.
  package static let all: [NationalTable] =
    NamedTable.all.map { NationalTable($0.id, $0.title, $0.rows, $0.columns, $0.measures) } + [
      NationalTable(
        "reach",
        Sentence(
          kk: "Сабақ жетпеген балалар", ru: "Дети, до которых уроки не дошли",
          en: "Children not reached"), .region, nil, [.groupsAtNone, .pupilsNotReached]),
      NationalTable(
        "regions-by-month",
        Sentence(kk: "Өңірлер мен айлар", ru: "Регионы по месяцам", en: "Regions by month"),
        .region, .month, [.due, .fulfilled, .coverage]),
      NationalTable(
        "districts", Sentence(kk: "Аудандар", ru: "Районы", en: "Districts"), .district, nil,
        [.held, .due, .fulfilled, .coverage, .notReported]),
    ]

  /// The table of the half-yearly form.
  package static let halfYear = NationalTable(
    "half-year", BookletWords.halfYearTitle, .region, nil,
    [.held, .due, .fulfilled, .coverage, .notHeld, .notReported])
}
