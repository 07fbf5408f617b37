package import Chronology
package import Diagnostics
import Programme

/// A table that is asked for again and again: the ministry's twelve, and those about adults and their training.
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
  /// What is counted at all.
  package let filters: [QuestionFilter]
  /// Whether it counts cohorts of adults in place of children.
  package let isOfAdults: Bool

  /// The question of the table about some days.
  package func question(period: DayRange) -> Question {
    var question = Question(rows: rows, columns: columns, measures: measures, period: period)
    question.filters = filters
    question.isOfAdults = isOfAdults
    return question
  }

  /// The table of a name, else nil.
  package init?(id: some StringProtocol) {
    guard let table = Self.all.first(where: { $0.id == id }) else { return nil }
    self = table
  }

  private init(
    _ id: String, _ title: Sentence, _ rows: Dimension, by columns: Dimension? = nil,
    _ measures: [Measure], where filters: [QuestionFilter] = [], isOfAdults: Bool = false
  ) {
    self.filters = filters
    self.isOfAdults = isOfAdults
    self.id = id
    self.title = title
    self.rows = rows
    self.columns = columns
    self.measures = measures
  }
}

extension NamedTable {
  /// Every named table: the twelve, then those that no publication holds.
  package static let all = national + ofTraining

  /// Those about adults and about who is trained to teach.
  private static let ofTraining: [NamedTable] = [
    NamedTable(
      "adults",
      Sentence(
        kk: "Ересектердің сабақтары", ru: "Занятия взрослых", en: "What adults were taught"),
      .level,
      [.groups, .held, .due, .fulfilled, .coverage, .notReported], isOfAdults: true),
    NamedTable(
      "adults-by-region",
      Sentence(
        kk: "Ересектердің сабақтары, өңірлер", ru: "Занятия взрослых по регионам",
        en: "What adults were taught, by region"), .region, by: .level,
      [.groups, .due, .fulfilled, .coverage], isOfAdults: true),
    NamedTable(
      "trained-by-region",
      Sentence(
        kk: "Сезімтал сабақты кім өткізді: даярлықтан өткендер",
        ru: "Кто вёл чувствительные уроки: подготовленные",
        en: "Who taught sensitive lessons: trained deliverers"), .region, [.held, .trained],
      where: [QuestionFilter(.sensitivity, [Sensitivity.sensitive.rawValue])]),
    NamedTable(
      "staff-by-region",
      Sentence(
        kk: "Куәлігі бар қызметкерлер", ru: "Сотрудники с сертификатом",
        en: "Staff with a certificate"), .region, [.staff, .certified, .certifiedShare]),
  ]

  /// The twelve of the publication.
  package static let national: [NamedTable] = [
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
