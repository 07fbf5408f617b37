package import Chronology
import Programme

/// Spans of days by their names.
package enum Period {
  /// The school year of a day, from its first day to that one.
  package static func schoolYear(through day: SchoolDay) -> DayRange {
    let first = SchoolYear(containing: day).days.first
    return DayRange(first: first, last: day) ?? DayRange(day)
  }

  /// Reads a day, `2025-W40`, `2025-11`, `2025-Q4`, `2025-S2`, `2025`, `2025-26`, or SDMX's `2025-01-01/P9M`; else nil.
  package static func range(of text: String) -> DayRange? {
    if let day = SchoolDay(iso: text) { return DayRange(day) }
    if let year = SchoolYear(code: text), (1...9997).contains(year.start) { return year.days }
    return firstMonths(text) ?? part(text)
  }

  /// The days of a civil year's months, by the number of the first and how many there are.
  static func months(_ year: Int, from month: Int, count: Int) -> DayRange? {
    let past = month - 1 + count
    guard (1...12).contains(month), count > 0,
      let first = SchoolDay(year: year, month: month, day: 1),
      let next = SchoolDay(year: year + past / 12, month: past % 12 + 1, day: 1)
    else { return nil }
    return DayRange(first: first, last: next.adding(days: -1))
  }

  /// The days of a week by ISO 8601: the first is the one with 4 January.
  static func week(_ year: Int, _ number: Int) -> DayRange? {
    guard let fourth = SchoolDay(year: year, month: 1, day: 4), (1...53).contains(number) else {
      return nil
    }
    let monday = fourth.monday.adding(days: (number - 1) * 7)
    // Week 53 is there only in years that have one: its Thursday is still of the year.
    guard monday.adding(days: 3).civil.year == year else { return nil }
    return DayRange(first: monday, last: monday.adding(days: 6))
  }

  private static func firstMonths(_ text: String) -> DayRange? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasPrefix("P"), parts[1].hasSuffix("M"),
      let count = Int(parts[1].dropFirst().dropLast()), (1...120).contains(count),
      let first = SchoolDay(iso: String(parts[0])), first.civil.day == 1
    else { return nil }
    return months(first.civil.year, from: first.civil.month, count: count)
  }

  private static func part(_ text: String) -> DayRange? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, let year = Int(first), year > 0 else {
      return nil
    }
    guard parts.count == 2 else { return parts.count == 1 ? months(year, from: 1, count: 12) : nil }
    let rest = parts[1]
    guard let letter = rest.first, let number = Int(letter.isNumber ? rest : rest.dropFirst()),
      number > 0
    else { return nil }
    switch letter {
    case "W" where number <= 53: return week(year, number)
    case "Q" where number <= 4: return months(year, from: number * 3 - 2, count: 3)
    case "S" where number <= 2: return months(year, from: number * 6 - 5, count: 6)
    case _ where letter.isNumber && rest.utf8.count == 2 && number <= 12:
      return months(year, from: number, count: 1)
    default: return nil
    }
  }
}
