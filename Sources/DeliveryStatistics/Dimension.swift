package import Diagnostics

/// A property of a class group, or of its institution, by which numbers can be split.
package enum Dimension: String, CaseIterable, Sendable {
  case region
  case district
  case kind
  case ownership
  case basis
  case locality
  case language
  case shift
  case stage
  case grade
  case level

  /// The heading.
  package var title: Sentence {
    switch self {
    case .region: Sentence(kk: "Өңір", ru: "Регион", en: "Region")
    case .district: Sentence(kk: "Аудан", ru: "Район", en: "District")
    case .kind: Sentence(kk: "Ұйым түрі", ru: "Вид организации", en: "Kind")
    case .ownership: Sentence(kk: "Меншік", ru: "Собственность", en: "Ownership")
    case .basis: Sentence(kk: "Қатысу негізі", ru: "Основание участия", en: "Basis")
    case .locality: Sentence(kk: "Жер", ru: "Местность", en: "Locality")
    case .language: Sentence(kk: "Оқыту тілі", ru: "Язык обучения", en: "Language")
    case .shift: Sentence(kk: "Ауысым", ru: "Смена", en: "Shift")
    case .stage: Sentence(kk: "Білім деңгейі", ru: "Уровень образования", en: "Stage")
    case .grade: Sentence(kk: "Сынып", ru: "Класс", en: "Grade")
    case .level: Sentence(kk: "Бағдарлама сатысы", ru: "Ступень программы", en: "Level")
    }
  }

  /// Whether a value without any group stays in the table: that a region has nothing is a fact.
  var keepsEmptyValues: Bool {
    self == .region || self == .district
  }
}
