import Diagnostics
import EducationRegistry
import Programme

extension Dimension {
  /// Every value in the order of its key, region and district from the registry.
  func values(regions: [Region], districts: [District]) -> [DimensionValue] {
    switch self {
    case .region: regions.map { DimensionValue(code: $0.code, titles: $0.name) }
    case .district: districts.map { DimensionValue(code: $0.code, titles: $0.name) }
    case .kind: Self.kinds
    case .ownership: Self.ownerships
    case .basis: Self.bases
    case .locality: Self.localities
    case .language: Self.languages
    case .shift: (1...3).map(Self.shift)
    case .stage: Self.stages
    case .grade: (0...12).map(Self.grade) + [Self.combined, Self.withoutGrade]
    case .level: Level.all.map(Self.level)
    default: []
    }
  }

  private static let kinds = [
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

  private static let combined = DimensionValue(
    "combined", "Біріктірілген сынып", "Совмещённый класс", "Combined class")

  private static let withoutGrade = DimensionValue(
    "none", "Сыныпсыз (балабақша, колледж)", "Без класса (детский сад, колледж)",
    "No grade (kindergarten, college)")

  private static func shift(_ number: Int) -> DimensionValue {
    DimensionValue("\(number)", "\(number)-ауысым", "\(number)-я смена", "Shift \(number)")
  }

  private static func grade(_ number: Int) -> DimensionValue {
    DimensionValue("\(number)", "\(number)-сынып", "\(number)-й класс", "Grade \(number)")
  }

  private static func level(_ level: Level) -> DimensionValue {
    switch level {
    case .kindergarten: DimensionValue(level.id, "Балабақша", "Детский сад", "Kindergarten")
    case .college: DimensionValue(level.id, "Колледж", "Колледж", "College")
    default: DimensionValue(code: level.id, name: grade(Int(level.number)).name)
    }
  }
}

extension DimensionValue {
  fileprivate init(_ code: String, _ kk: String, _ ru: String, _ en: String) {
    self.init(code: code, name: Sentence(kk: kk, ru: ru, en: en))
  }

  fileprivate init(code: String, titles: Titles) {
    let english = titles.en.isEmpty ? titles.ru : titles.en
    self.init(code: code, name: Sentence(kk: titles.kk, ru: titles.ru, en: english))
  }
}
