import Chronology

/// Days and times as people here write them.
enum DateText {
  /// `15.10`.
  static func dayAndMonth(_ day: Int, _ month: Int) -> String {
    "\(twoDigits(day)).\(twoDigits(month))"
  }

  /// `15.10.2025`.
  static func day(_ day: SchoolDay) -> String {
    let (year, month, number) = day.civil
    return "\(dayAndMonth(number, month)).\(year)"
  }

  /// `08:30`, from minutes after midnight.
  static func time(minute: Int) -> String {
    "\(twoDigits(minute / 60)):\(twoDigits(minute % 60))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
