import Chronology
import Diagnostics

/// The names of parts of time.
enum TimeNames {
  private static let months = [
    Sentence(kk: "қаңтар", ru: "январь", en: "January"),
    Sentence(kk: "ақпан", ru: "февраль", en: "February"),
    Sentence(kk: "наурыз", ru: "март", en: "March"),
    Sentence(kk: "сәуір", ru: "апрель", en: "April"),
    Sentence(kk: "мамыр", ru: "май", en: "May"),
    Sentence(kk: "маусым", ru: "июнь", en: "June"),
    Sentence(kk: "шілде", ru: "июль", en: "July"),
    Sentence(kk: "тамыз", ru: "август", en: "August"),
    Sentence(kk: "қыркүйек", ru: "сентябрь", en: "September"),
    Sentence(kk: "қазан", ru: "октябрь", en: "October"),
    Sentence(kk: "қараша", ru: "ноябрь", en: "November"),
    Sentence(kk: "желтоқсан", ru: "декабрь", en: "December"),
  ]

  /// The name of the part of time that a day is in and that has that code.
  static func name(of day: SchoolDay, in dimension: Dimension, _ code: String) -> Sentence {
    let (year, month, _) = day.civil
    let name = months[month - 1]
    switch dimension {
    case .week:
      let monday = day.monday
      let days = "\(short(monday))–\(short(monday.adding(days: 6)))"
      let parts = code.split(separator: "W")
      let number = Int(parts.last ?? "") ?? 0
      return Sentence(
        kk: "\(number)-апта, \(days)", ru: "\(number)-я неделя, \(days)",
        en: "Week \(number), \(days)")
    case .month:
      return Sentence(
        kk: "\(year) ж. \(name.kk)", ru: "\(name.ru) \(year)", en: "\(name.en) \(year)")
    case .quarter:
      let quarter = (month + 2) / 3
      return Sentence(
        kk: "\(year) ж. \(quarter)-тоқсан", ru: "\(quarter)-й квартал \(year)",
        en: "Quarter \(quarter) of \(year)")
    case .halfYear:
      let half = (month + 5) / 6
      return Sentence(
        kk: "\(year) ж. \(half)-жартыжылдық", ru: "\(half)-е полугодие \(year)",
        en: "Half \(half) of \(year)")
    case .firstMonths:
      let first = months[0]
      return month == 1
        ? Sentence(
          kk: "\(year) ж. \(first.kk)", ru: "\(first.ru) \(year)", en: "\(first.en) \(year)")
        : Sentence(
          kk: "\(year) ж. \(first.kk)–\(name.kk)", ru: "\(first.ru)–\(name.ru) \(year)",
          en: "\(first.en)–\(name.en) \(year)")
    case .sinceStart:
      return Sentence(
        kk: "\(year) ж. \(name.kk) айының соңына дейін", ru: "по \(name.ru) \(year)",
        en: "Through \(name.en) \(year)")
    case .schoolYear:
      return Sentence(
        kk: "\(code) оқу жылы", ru: "\(code) учебный год", en: "School year \(code)")
    default: return Sentence(kk: code, ru: code, en: code)
    }
  }

  private static func short(_ day: SchoolDay) -> String {
    let (_, month, date) = day.civil
    return "\(date < 10 ? "0" : "")\(date).\(month < 10 ? "0" : "")\(month)"
  }
}
