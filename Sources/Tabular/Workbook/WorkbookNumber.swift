package import Chronology

/// A number of a cell as the text that a CSV file would have.
package enum WorkbookNumber {
  /// `3`, `25.5`, `2025-09-01` or `08:00`, as the cell's style says; the text itself when it is no number.
  static func text(_ text: String, style: CellStyle, hasEpoch1904: Bool) -> String {
    guard let value = Double(text), value.isFinite, abs(value) < 1e15 else { return text }
    switch style {
    case .date where value >= 1: return day(value, hasEpoch1904: hasEpoch1904)?.iso ?? text
    case .time: return clock(value)
    case .date, .plain:
      if value == value.rounded() { return String(Int(value)) }
      return "\(value)"
    }
  }

  /// The day of a serial number; nil outside the years 1900 to 9999.
  ///
  /// 25569 is 1970-01-01. Serial 60 is 29 February 1900, which never was; days before it are not read.
  package static func day(_ value: Double, hasEpoch1904: Bool = false) -> SchoolDay? {
    let serial = Int(value.rounded(.down)) + (hasEpoch1904 ? 1462 : 0)
    guard (61...2_958_465).contains(serial) else { return nil }
    return SchoolDay(number: Int32(serial - 25569))
  }

  /// `08:00`, the part of the number behind the point as a part of a day.
  package static func clock(_ value: Double) -> String {
    let minutes = Int(((value - value.rounded(.down)) * 1440).rounded()) % 1440
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
