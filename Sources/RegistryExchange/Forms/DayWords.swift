import Chronology

/// Days as people here write them.
enum DayWords {
  /// `24.11.2025`.
  static func text(_ day: SchoolDay) -> String {
    let (year, month, number) = day.civil
    return "\(two(number)).\(two(month)).\(year)"
  }

  private static func two(_ value: Int) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }
}
