package import Chronology
package import Diagnostics

/// One of the twelve tables that the ministry asks for again and again.
package struct NamedTable: Hashable, Sendable {
  /// The name in commands and files.
  package let id: String
  /// The heading.
  package let title: Sentence
  /// The rows.
  package let rows: Dimension
  /// The columns; nil for none.
  package let columns: Dimension?
  /// The numbers.
  package let measures: [Measure]

  /// The question of the table about some days.
  package func question(period: DayRange) -> Question {
    Question(rows: rows, columns: columns, measures: measures, period: period)
  }

  /// The table of a name, else nil.
  package init?(id: some StringProtocol) {
    guard let table = Self.all.first(where: { $0.id == id }) else { return nil }
    self = table
  }

  private init(
    _ id: String, _ title: Sentence, _ rows: Dimension, by columns: Dimension? = nil,
    _ measures: [Measure]
  ) {
    self.id = id
    self.title = title
    self.rows = rows
    self.columns = columns
    self.measures = measures
  }
}

extension NamedTable {
  /// All twelve.
  package static let all: [NamedTable] = [
    NamedTable(
      "regions", Sentence(kk: "Өңірлер", ru: "Регионы", en: "Regions"), .region,
      [.held, .due, .fulfilled, .coverage, .notHeld, .notReported]),
    NamedTable(
      "regions-by-kind",
      Sentence(
        kk: "Өңірлер мен ұйым түрлері", ru: "Регионы и виды организаций",
        en: "Regions by kind of institution"), .region, by: .kind,
      [.held, .due, .coverage, .notReported]),
    NamedTable(
      "reporting",
      Sentence(kk: "Кім хабар берді", ru: "Кто сообщил", en: "Who has reported"), .region,
      by: .kind, [.institutions, .institutionsReporting, .reportingShare]),
    NamedTable(
      "fulfilment",
      Sentence(
        kk: "Топтар жоспарды қалай орындады", ru: "Как группы выполнили план",
        en: "How class groups fulfilled their plan"), .region,
      [.groupsWithDue, .groupsAtNone, .groupsUnderHalf, .groupsUnderMost, .groupsOverMost]),
    NamedTable(
      "reasons",
      Sentence(kk: "Неге өтпеді", ru: "Почему не проведено", en: "Why lessons were not held"),
      .region, [.notHeld] + Measure.notHeldByReason),
    NamedTable(
      "months", Sentence(kk: "Айлар", ru: "Месяцы", en: "Months"), .month,
      [.held, .due, .coverage, .onTime]),
    NamedTable(
      "weeks", Sentence(kk: "Апталар", ru: "Недели", en: "Weeks"), .week,
      [.held, .due, .coverage]),
    NamedTable(
      "levels", Sentence(kk: "Бағдарлама сатылары", ru: "Ступени программы", en: "Levels"),
      .level, by: .pass, [.due, .fulfilled, .coverage]),
    NamedTable(
      "lessons", Sentence(kk: "Сабақтар", ru: "Уроки", en: "Lessons"), .lesson,
      [.due, .fulfilled, .coverage]),
    NamedTable(
      "languages", Sentence(kk: "Оқыту тілдері", ru: "Языки обучения", en: "Languages"), .language,
      by: .locality, [.held, .coverage, .otherLanguage]),
    NamedTable(
      "attendance", Sentence(kk: "Қатысу", ru: "Посещаемость", en: "Attendance"), .region,
      by: .stage, [.present, .enrolled, .attendance]),
    NamedTable(
      "deliverers", Sentence(kk: "Кім өткізді", ru: "Кто провёл", en: "Who taught"),
      .delivererRole, [.held, .gatherings, .trained]),
  ]
}
