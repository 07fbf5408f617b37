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
  private let filters: [QuestionFilter]

  /// A table; a limit has one value, which the table's title names.
  package init(
    _ id: String, _ title: Sentence, _ rows: Dimension, _ columns: Dimension?,
    _ measures: [Measure], where filters: [QuestionFilter] = []
  ) {
    self.id = id
    self.title = title
    self.rows = rows
    self.columns = columns
    self.measures = measures
    self.filters = filters
  }

  /// The question of the table about some days.
  package func question(period: DayRange) -> Question {
    var question = Question(rows: rows, columns: columns, measures: measures, period: period)
    question.filters = filters
    return question
  }

  /// Every table in order.
  package static let all: [NationalTable] =
    NamedTable.national.map { NationalTable($0.id, $0.title, $0.rows, $0.columns, $0.measures) } + [
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
    ] + pupils

  private static let smallSchools = QuestionFilter(.subtype, ["small"])

  /// Children by place and stage, and by grade where classes are so small that a number could point at a child.
  private static let pupils: [NationalTable] = [
    NationalTable(
      "pupils-by-district",
      Sentence(
        kk: "Балалар аудандар мен білім деңгейлері бойынша",
        ru: "Дети по районам и уровням образования", en: "Pupils by district and stage"),
      .district, .stage, [.pupils, .pupilsNotReached]),
    NationalTable(
      "small-schools",
      Sentence(
        kk: "Шағын жинақты мектептердегі балалар өңірлер мен білім деңгейлері бойынша",
        ru: "Дети малокомплектных школ по регионам и уровням образования",
        en: "Pupils of small schools by region and stage"),
      .region, .stage, [.pupils, .pupilsNotReached], where: [smallSchools]),
    NationalTable(
      "small-school-grades",
      Sentence(
        kk: "Шағын жинақты мектептердегі балалар аудандар мен сыныптар бойынша",
        ru: "Дети малокомплектных школ по районам и классам",
        en: "Pupils of small schools by district and grade"),
      .district, .grade, [.pupils, .pupilsNotReached], where: [smallSchools]),
  ]

  /// The table of the half-yearly form.
  package static let halfYear = NationalTable(
    "half-year", BookletWords.halfYearTitle, .region, nil,
    [.held, .due, .fulfilled, .coverage, .notHeld, .notReported])
}
