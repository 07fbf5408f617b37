import Chronology
import DeliveryStatistics
import Diagnostics
import StatisticsExport
import Testing

/// A small report with every state of a cell in it, made by hand.
enum Reports {
  static let regions = [
    DimensionValue(
      code: "KZ-19",
      name: Sentence(kk: "Алматы облысы", ru: "Алматинская область", en: "Almaty Region")),
    DimensionValue(
      code: "KZ-10", name: Sentence(kk: "Абай облысы", ru: "область Абай", en: "Abai Region")),
    DimensionValue(
      code: "KZ-62", name: Sentence(kk: "Ұлытау облысы", ru: "область Улытау", en: "Ulytau Region")),
  ]

  static let kinds = [
    DimensionValue(
      code: "kindergarten",
      name: Sentence(kk: "Балабақша", ru: "Детский сад", en: "Kindergarten")),
    DimensionValue(code: "school", name: Sentence(kk: "Мектеп", ru: "Школа", en: "School")),
  ]

  static func report(
    _ language: InterfaceLanguage, isSynthetic: Bool = true, isEmpty: Bool = false
  ) throws -> StatisticsReport {
    StatisticsReport(
      answer: try byKind(), head: try head(isSynthetic: isSynthetic, isEmpty: isEmpty),
      language: language)
  }

  static func head(isSynthetic: Bool, isEmpty: Bool) throws -> LedgerHead {
    if isEmpty {
      return LedgerHead(
        position: 0, receivedAt: nil, lastSession: nil, isSynthetic: isSynthetic)
    }
    let received: Instant = try #require(Instant(iso: "2025-12-24T13:05:09Z"))
    let last: SchoolDay = try #require(SchoolDay(iso: "2025-12-24"))
    return LedgerHead(
      position: 1_408_233, receivedAt: received, lastSession: last, isSynthetic: isSynthetic)
  }

  /// Three regions by two kinds: held, due, coverage; the last region has no kindergarten and its coverage is withheld.
  static func byKind() throws -> Answer {
    let cells: [[TableCell]] = [
      three(1200, 2001, 1068), three(20_345, 40_002, 20_001), three(21_545, 42_003, 21_069),
      three(0, 44, 0), three(7, 7, 7), three(7, 51, 7),
      [.missing, .missing, .missing], [.zero(Figure(count: 0)), .zero(Figure(count: 0)), .missing],
      [.value(Figure(count: 3)), .value(Figure(count: 9)), .suppressed],
      three(1200, 2045, 1068), three(20_352, 40_009, 20_008), three(21_555, 42_063, 21_079),
    ]
    return Answer(
      question: Question(
        rows: .region, columns: .kind, measures: [.held, .due, .coverage],
        through: try #require(SchoolDay(iso: "2025-12-24"))),
      rows: regions, columns: kinds, cells: cells.flatMap(\.self),
      reporting: [
        (300, 210), (484, 480), (784, 690), (4, 0), (1, 1), (5, 1), (0, 0), (2, 0), (2, 0),
        (304, 210), (487, 481), (791, 691),
      ].map { Reporting(institutions: $0.0, reporting: $0.1) })
  }

  /// The regions alone, by one count.
  static func plain() throws -> Answer {
    Answer(
      question: Question(
        rows: .region, columns: nil, measures: [.held],
        through: try #require(SchoolDay(iso: "2025-12-24"))),
      rows: regions, columns: [],
      cells: [
        .value(Figure(count: 21_545)), .value(Figure(count: 7)), .zero(Figure(count: 0)),
        .value(Figure(count: 21_552)),
      ],
      reporting: [(784, 690), (5, 1), (2, 0), (791, 691)].map {
        Reporting(institutions: $0.0, reporting: $0.1)
      })
  }

  private static func three(_ held: Int, _ due: Int, _ fulfilled: Int) -> [TableCell] {
    let share = Figure(count: fulfilled, outOf: due)
    return [
      held == 0 ? .zero(Figure(count: 0)) : .value(Figure(count: held)),
      .value(Figure(count: due)), fulfilled == 0 ? .zero(share) : .value(share),
    ]
  }
}
