package import Chronology
package import Diagnostics

/// Days and moments as a person reads them.
package enum DayText {
  private static let kk = [
    "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек",
    "қазан", "қараша", "желтоқсан",
  ]
  private static let ru = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
  ]
  private static let en = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `2025 жылғы 24 желтоқсан`, `24 декабря 2025 года`, `24 December 2025`.
  package static func text(_ day: SchoolDay, _ language: InterfaceLanguage) -> String {
    let (year, month, date) = day.civil
    return switch language {
    case .kk: "\(year) жылғы \(date) \(kk[month - 1])"
    case .ru: "\(date) \(ru[month - 1]) \(year) года"
    case .en: "\(date) \(en[month - 1]) \(year)"
    }
  }

  /// The day and the clock in Kazakhstan, its zone named.
  package static func text(_ instant: Instant, _ language: InterfaceLanguage) -> String {
    let clock = instant.localISO.split(separator: "T").last.map { $0.prefix(5) } ?? ""
    return "\(text(instant.day, language)), \(clock) (UTC+5)"
  }
}
