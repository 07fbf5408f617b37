import Chronology
import DeliveryStatistics
import Diagnostics
import StatisticsExport
import Testing

/// A publication of a country of four regions, made by hand, with every state of a cell in it.
enum FixtureCountry {
  static let period = day("2025-09-01", "2025-12-24")

  static func day(_ first: String, _ last: String) -> DayRange {
    guard let first = SchoolDay(iso: first), let last = SchoolDay(iso: last),
      let range = DayRange(first: first, last: last)
    else { preconditionFailure("a period of the fixture") }
    return range
  }

  static func name(_ kk: String, _ ru: String, _ en: String) -> Sentence {
    Sentence(kk: kk, ru: ru, en: en)
  }

  static let regions = PublishedAxis(
    id: "region", title: Dimension.region.title,
    items: [
      PublishedItem(
        code: "KZ-10", name: name("Абай облысы", "область Абай", "Abai Region")),
      PublishedItem(
        code: "KZ-19", name: name("Алматы облысы", "Алматинская область", "Almaty Region")),
      PublishedItem(
        code: "KZ-75", name: name("Алматы қаласы", "город Алматы", "Almaty")),
      PublishedItem(
        code: "KZ-62", name: name("Ұлытау облысы", "область Улытау", "Ulytau Region")),
    ])

  static let districts = PublishedAxis(
    id: "district", title: Dimension.district.title,
    items: [
      PublishedItem(
        code: "10-01", name: name("Аудан (синт.)", "Район (синт.)", "District (synth.)"),
        parent: "KZ-10"),
      PublishedItem(
        code: "19-01", name: name("Бірінші аудан", "Первый район", "First district"),
        parent: "KZ-19"),
    ])

  static let kinds = PublishedAxis(
    id: "kind", title: Dimension.kind.title,
    items: [
      PublishedItem(
        code: "kindergarten", name: name("Балабақша", "Детский сад", "Kindergarten")),
      PublishedItem(code: "school", name: name("Мектеп", "Школа", "School")),
    ])

  static let months = PublishedAxis(
    id: "month", title: Dimension.month.title,
    items: [
      PublishedItem(code: "2025-09", name: name("қыркүйек", "сентябрь", "September")),
      PublishedItem(code: "2025-10", name: name("қазан", "октябрь", "October")),
      PublishedItem(code: "2025-11", name: name("қараша", "ноябрь", "November")),
    ])

  static let weeks = PublishedAxis(
    id: "week", title: Dimension.week.title,
    items: (36...39).map {
      PublishedItem(code: "2025-W\($0)", name: name("\($0)-апта", "\($0)-я неделя", "Week \($0)"))
    })

  static func measures(_ all: [Measure]) -> [PublishedMeasure] {
    all.map {
      PublishedMeasure(
        id: $0.id, title: $0.title, unit: $0.unit, denominator: $0.denominator,
        definition: $0.definition, caution: $0.objection(toAddingOver: .region),
        isAboutPeople: $0.isAboutPeople)
    }
  }

  /// Cells by a rule: row and column with the total as the number of items.
  static func table(
    _ id: String, _ rows: PublishedAxis, _ columns: PublishedAxis?, _ all: [Measure],
    filters: [PublishedFilter] = [],
    cell: (_ row: Int, _ column: Int, _ measure: Measure) -> TableCell
  ) -> PublishedTable {
    PublishedTable(
      id: id, title: NamedTable(id: id)?.title ?? name(id, id, id), rows: rows, columns: columns,
      measures: measures(all), period: period, filters: filters,
      cells: (0...rows.items.count).flatMap { row in
        (0...(columns?.items.count ?? 0)).flatMap { column in
          all.map { cell(row, column, $0) }
        }
      })
  }

  /// 100 due a row and column, of which more are held from row to row; the last region has nothing.
  static func delivery(_ row: Int, _ column: Int, _ measure: Measure) -> TableCell {
    if row == 3 { return measure.denominator == nil ? .zero(Figure(count: 0)) : .missing }
    let (due, held) = (1000 * (column + 1), 150 * (row + 1) * (column + 1))
    if measure.denominator != nil { return .value(Figure(count: held, outOf: due)) }
    return .value(
      Figure(count: measure == .due ? due : measure == .notReported ? due - held : held))
  }

  static let tables: [PublishedTable] = [
    table(
      "regions", regions, nil, [.held, .due, .fulfilled, .coverage, .notHeld, .notReported],
      cell: delivery),
    table("regions-by-kind", regions, kinds, [.held, .due, .coverage], cell: delivery),
    table(
      "reporting", regions, kinds, [.institutions, .institutionsReporting, .reportingShare],
      cell: delivery),
    table("weeks", weeks, nil, [.held, .due, .coverage], cell: delivery),
    table("regions-by-month", regions, months, [.due, .fulfilled, .coverage], cell: delivery),
    table("attendance", regions, kinds, [.present, .enrolled, .attendance]) {
      row, column, measure in
      row == 2 ? .suppressed : delivery(row, column, measure)
    },
    table("districts", districts, nil, [.held, .due, .coverage], cell: delivery),
    table(
      "small-schools", regions, kinds, [.pupils, .pupilsNotReached], filters: [small]
    ) { row, column, measure in
      row == 1 && column != 1 ? .suppressed : delivery(row, column, measure)
    },
  ]

  static let small = PublishedFilter(
    dimension: "subtype", title: Dimension.subtype.title,
    item: PublishedItem(
      code: "small", name: name("Шағын жинақты мектеп", "Малокомплектная школа", "Small school")))

  static let survey = PublishedSurvey(
    id: "calm-pupils", title: name("Сауалнама", "Опрос", "Survey"),
    audience: name("оқушылардан", "учеников", "pupils"), groups: 40, answered: 33, people: 812,
    items: [
      PublishedSurvey.Item(
        id: "clear", text: name("Түсінікті ме?", "Понятно?", "Clear?"),
        answers: [
          PublishedSurvey.Answer(id: "yes", text: name("Иә", "Да", "Yes")),
          PublishedSurvey.Answer(id: "no", text: name("Жоқ", "Нет", "No")),
        ])
    ],
    lines: [
      line("yes", 0, .share(PublishedSurvey.Share(value: 712, low: 655, high: 769)), 301),
      line("no", 0, .share(PublishedSurvey.Share(value: 288, low: 231, high: 345)), 301),
      line("yes", 1, .suppressed, nil), line("no", 1, .suppressed, nil),
      line("yes", 3, .missing, 0), line("no", 3, .missing, 0),
      line("yes", nil, .share(PublishedSurvey.Share(value: 698, low: 640, high: 756)), 566),
      line("no", nil, .share(PublishedSurvey.Share(value: 302, low: 244, high: 360)), 566),
    ])

  private static func line(
    _ answer: String, _ region: Int?, _ state: PublishedSurvey.State, _ respondents: Int?
  ) -> PublishedSurvey.Line {
    PublishedSurvey.Line(
      item: "clear", answer: answer, region: region.map { regions.items[$0] }, state: state,
      respondents: respondents)
  }

  /// Two sources that contradict each other, and one that knows few.
  static let series = [
    PublishedSeries(
      id: "offences-a", subject: "offence", period: "2025-01/P10M", unit: "cases",
      definition: name("Кодекстің баптары", "Статьи кодекса", "Статьи кодекса"),
      source: "A", vintage: "2025-12-09",
      values: ["KZ-10": .number(310_000), "KZ-19": .suppressed], nation: .number(4_100_000)),
    PublishedSeries(
      id: "offences-b", subject: "offence", period: "2025-01/P10M", unit: "cases",
      definition: name("Жәбірленушілер", "Потерпевшие", "Потерпевшие"), source: "B",
      vintage: "2025-12-15", values: ["KZ-10": .number(205_500)], nation: .missing),
  ]

  static func vintage(isSynthetic: Bool) throws -> Vintage {
    Vintage(
      period: period, position: 1_408_233,
      receivedAt: Instant(iso: "2025-12-24T13:05:09Z"), isSynthetic: isSynthetic)
  }

  static func publication(
    isSynthetic: Bool = true, hasMark: Bool = false, isFirst: Bool = false
  ) throws -> Publication {
    let earlier = EarlierVintage(
      id: "synthetic-2025-11-30-p1200000",
      periodTo: try #require(SchoolDay(iso: "2025-11-30")), position: 1_200_000,
      cells: [
        EarlierVintage.Key(table: "regions", row: "_T", column: "", measure: "held"):
          .value(Figure(count: 600)),
        EarlierVintage.Key(table: "regions", row: "_T", column: "", measure: "due"):
          .value(Figure(count: 900)),
      ])
    return Publication(
      vintage: try vintage(isSynthetic: isSynthetic), tables: tables,
      halfYear: table("half-year", regions, nil, [.held, .due, .coverage], cell: delivery),
      questions: [PublishedQuestion(id: "districts", text: "rows: district\n")],
      surveys: [survey], series: series,
      inputs: [
        PublishedInput(name: "registry", sha256: String(repeating: "0a", count: 32)),
        PublishedInput(name: "programme", sha256: String(repeating: "0b", count: 32)),
      ],
      head: PublishedHead(
        number: 7, size: 1_408_233, root: String(repeating: "cd", count: 32),
        statement: "qorgan-tree-head/1\nnumber 7\n", signature: String(repeating: "ef", count: 64),
        publicKey: String(repeating: "12", count: 32)),
      disclosure: DisclosureRecord(
        threshold: 5, outsideThreshold: 10, numbers: 30, withheld: 6, exposed: 0, attacked: 9,
        programmes: 18,
        narrowest: 7, solver: "a solver", against: []),
      earlier: isFirst ? nil : earlier, hasMark: hasMark)
  }
}
