import Diagnostics
import EducationRegistry
import Programme

extension Dimension {
  /// Every value in the order of its key, region and district from the registry.
  func values(in context: DimensionContext) -> [DimensionValue] {
    switch self {
    case .region: context.regions.map { DimensionValue(code: $0.code, titles: $0.name) }
    case .district:
      context.districts.map { district in
        DimensionValue(
          code: district.code, titles: district.name,
          parent: context.regions.indices.contains(district.region)
            ? context.regions[district.region].code : nil)
      }
    case .kind: Self.kinds
    case .subtype: context.subtypes.codes.map(Self.subtype)
    case .ownership: Self.ownerships
    case .basis: Self.bases
    case .locality: Self.localities
    case .language: Self.languages
    case .shift: (1...3).map(Self.shift)
    case .stage: Self.stages
    case .grade: (0...12).map(Self.grade) + [Self.combined, Self.withoutGrade]
    case .level:
      (Level.ofChildren + (context.isOfAdults ? Level.ofAdults : [])).map(Self.level)
    case .programme, .topic, .lesson, .pass, .sensitivity: lessonValues(in: context)
    case .delivererRole: Self.roles
    case .day, .week, .month, .quarter, .halfYear, .firstMonths, .calendarYear, .schoolYear,
      .sinceStart:
      TimeAxis(self, context.period).values
    }
  }

  /// The kinds of institutions.
  package static let kinds = [
    DimensionValue("kindergarten", "Балабақша", "Детский сад", "Kindergarten"),
    DimensionValue("school", "Мектеп", "Школа", "School"),
    DimensionValue("college", "Колледж", "Колледж", "College"),
    DimensionValue(
      "training", "Біліктілік арттыру ұйымы", "Организация повышения квалификации",
      "Training organisation"),
  ]

  private static let ownerships = [
    DimensionValue("state", "Мемлекеттік", "Государственная", "State"),
    DimensionValue("private", "Жекеменшік", "Частная", "Private"),
  ]

  private static let bases = [
    DimensionValue("mandate", "Міндетті", "Обязательное", "Mandate"),
    DimensionValue("memorandum", "Меморандум бойынша", "По меморандуму", "Memorandum"),
  ]

  private static let localities = [
    DimensionValue("urban", "Қала", "Город", "Urban"),
    DimensionValue("rural", "Ауыл", "Село", "Rural"),
  ]

  private static let languages = [
    DimensionValue("kk", "Қазақ тілі", "Казахский", "Kazakh"),
    DimensionValue("ru", "Орыс тілі", "Русский", "Russian"),
    DimensionValue("uz", "Өзбек тілі", "Узбекский", "Uzbek"),
    DimensionValue("ug", "Ұйғыр тілі", "Уйгурский", "Uyghur"),
    DimensionValue("tg", "Тәжік тілі", "Таджикский", "Tajik"),
    DimensionValue("en", "Ағылшын тілі", "Английский", "English"),
  ]

  private static let stages = [
    DimensionValue("kindergarten", "Мектепке дейінгі", "Дошкольный", "Kindergarten"),
    DimensionValue("primary", "Бастауыш", "Начальный", "Primary"),
    DimensionValue("middle", "Негізгі орта", "Основной", "Middle"),
    DimensionValue("senior", "Жалпы орта", "Старшие классы", "Senior"),
    DimensionValue("college", "Колледж", "Колледж", "College"),
    DimensionValue("staff", "Қызметкерлер", "Сотрудники", "Staff"),
    DimensionValue("parents", "Ата-аналар", "Родители", "Parents"),
  ]

  private static func cohort(_ cohort: Cohort) -> DimensionValue {
    switch cohort {
    case .teachers: DimensionValue(cohort.code, "Педагогтер", "Педагоги", "Teachers")
    case .psychologists:
      DimensionValue(cohort.code, "Психологтар", "Психологи", "Psychologists")
    case .police: DimensionValue(cohort.code, "Полиция", "Полиция", "Police")
    case .parents: DimensionValue(cohort.code, "Ата-аналар", "Родители", "Parents")
    }
  }

  private static let combined = DimensionValue(
    "combined", "Біріктірілген сынып", "Совмещённый класс", "Combined class")

  private static let withoutGrade = DimensionValue(
    "none", "Сыныпсыз (балабақша, колледж)", "Без класса (детский сад, колледж)",
    "No grade (kindergarten, college)")

  private static let roles = [
    DimensionValue("class-teacher", "Сынып жетекшісі", "Классный руководитель", "Class teacher"),
    DimensionValue("psychologist", "Психолог", "Психолог", "Psychologist"),
    DimensionValue("rescuer", "Құтқарушы", "Спасатель", "Rescuer"),
    DimensionValue(
      "juvenile-inspector", "Ювеналды полиция инспекторы", "Инспектор ювенальной полиции",
      "Juvenile inspector"),
    DimensionValue("medic", "Медицина қызметкері", "Медицинский работник", "Medic"),
    DimensionValue("educator", "Тәрбиеші", "Воспитатель", "Educator"),
    DimensionValue("other", "Басқа адам", "Другой человек", "Somebody else"),
    DimensionValue("_U", "Көрсетілмеген", "Не указано", "Not given"),
  ]

  private static let subtypeNames: [String: DimensionValue] = Dictionary(
    uniqueKeysWithValues: [
      DimensionValue("none", "Жалпы", "Обычная", "Ordinary"),
      DimensionValue("mini-centre", "Шағын орталық", "Мини-центр", "Mini-centre"),
      DimensionValue("special", "Арнайы", "Специальная", "Special"),
      DimensionValue("boarding", "Интернат", "Интернат", "Boarding"),
      DimensionValue("small", "Шағын жинақты мектеп", "Малокомплектная школа", "Small school"),
    ].map { ($0.code, $0) })

  private static func subtype(_ code: String) -> DimensionValue {
    subtypeNames[code.isEmpty ? "none" : code] ?? DimensionValue(code, code, code, code)
  }

  private static func shift(_ number: Int) -> DimensionValue {
    DimensionValue("\(number)", "\(number)-ауысым", "\(number)-я смена", "Shift \(number)")
  }

  private static func grade(_ number: Int) -> DimensionValue {
    DimensionValue(
      code: "\(number)",
      name: Sentence(
        kk: "\(number)-сынып", ru: "\(number)-й класс", en: "Grade \(number)"),
      parent: stage(ofGrade: number).rawValue)
  }

  private static func stage(ofGrade number: Int) -> Stage {
    switch number {
    case 0: .kindergarten
    case 1...4: .primary
    case 5...9: .middle
    default: .senior
    }
  }

  private static func level(_ level: Level) -> DimensionValue {
    switch level {
    case .kindergarten: DimensionValue(level.id, "Балабақша", "Детский сад", "Kindergarten")
    case .college: DimensionValue(level.id, "Колледж", "Колледж", "College")
    default:
      level.cohort.map(cohort)
        ?? DimensionValue(code: level.id, name: grade(Int(level.number)).name)
    }
  }
}

extension DimensionValue {
  init(_ code: String, _ kk: String, _ ru: String, _ en: String) {
    self.init(code: code, name: Sentence(kk: kk, ru: ru, en: en))
  }

  init(code: String, titles: Titles, parent: String? = nil) {
    let english = titles.en.isEmpty ? titles.ru : titles.en
    self.init(
      code: code, name: Sentence(kk: titles.kk, ru: titles.ru, en: english), parent: parent)
  }
}
