package import Diagnostics

/// A property by which numbers can be split: of a class group, its institution, a planned lesson, a session, or of time.
package enum Dimension: String, CaseIterable, Sendable {
  case region
  case district
  case kind
  case subtype
  case ownership
  case basis
  case locality
  case language
  case shift
  case stage
  case grade
  case level
  case day
  case week
  case month
  case quarter
  case halfYear = "half-year"
  case firstMonths = "first-months"
  case calendarYear = "calendar-year"
  case schoolYear = "school-year"
  case sinceStart = "since-start"
  case programme
  case topic
  case lesson
  case pass
  case sensitivity
  case delivererRole = "deliverer-role"

  /// The heading.
  package var title: Sentence {
    switch self {
    case .region: Sentence(kk: "Өңір", ru: "Регион", en: "Region")
    case .district: Sentence(kk: "Аудан", ru: "Район", en: "District")
    case .kind: Sentence(kk: "Ұйым түрі", ru: "Вид организации", en: "Kind")
    case .subtype: Sentence(kk: "Ұйымның ішкі түрі", ru: "Подвид организации", en: "Subtype")
    case .ownership: Sentence(kk: "Меншік", ru: "Собственность", en: "Ownership")
    case .basis: Sentence(kk: "Қатысу негізі", ru: "Основание участия", en: "Basis")
    case .locality: Sentence(kk: "Жер", ru: "Местность", en: "Locality")
    case .language: Sentence(kk: "Оқыту тілі", ru: "Язык обучения", en: "Language")
    case .shift: Sentence(kk: "Ауысым", ru: "Смена", en: "Shift")
    case .stage: Sentence(kk: "Білім деңгейі", ru: "Уровень образования", en: "Stage")
    case .grade: Sentence(kk: "Сынып", ru: "Класс", en: "Grade")
    case .level: Sentence(kk: "Бағдарлама сатысы", ru: "Ступень программы", en: "Level")
    case .day: Sentence(kk: "Күн", ru: "День", en: "Day")
    case .week: Sentence(kk: "Апта", ru: "Неделя", en: "Week")
    case .month: Sentence(kk: "Ай", ru: "Месяц", en: "Month")
    case .quarter: Sentence(kk: "Тоқсан", ru: "Квартал", en: "Quarter")
    case .halfYear: Sentence(kk: "Жартыжылдық", ru: "Полугодие", en: "Half-year")
    case .firstMonths:
      Sentence(kk: "Жыл басынан", ru: "С начала года", en: "Since the year began")
    case .calendarYear: Sentence(kk: "Күнтізбелік жыл", ru: "Календарный год", en: "Calendar year")
    case .schoolYear: Sentence(kk: "Оқу жылы", ru: "Учебный год", en: "School year")
    case .sinceStart:
      Sentence(kk: "Басынан бері", ru: "Нарастающим итогом", en: "Since the start")
    case .programme:
      Sentence(kk: "Көрші бағдарлама", ru: "Смежная программа", en: "Related programme")
    case .topic: Sentence(kk: "Тақырып", ru: "Тема", en: "Topic")
    case .lesson: Sentence(kk: "Сабақ", ru: "Урок", en: "Lesson")
    case .pass: Sentence(kk: "Рет", ru: "Проход", en: "Pass")
    case .sensitivity: Sentence(kk: "Сезімталдығы", ru: "Чувствительность", en: "Sensitivity")
    case .delivererRole: Sentence(kk: "Кім өткізді", ru: "Кто провёл", en: "Taught by")
    }
  }

  /// Whether a value without any group stays in the table: that a region has nothing is a fact, and so is a silent week.
  var keepsEmptyValues: Bool {
    switch self {
    case .region, .district, .week, .month, .quarter, .halfYear, .firstMonths, .calendarYear,
      .schoolYear, .sinceStart, .pass:
      true
    default: false
    }
  }
}
