import Chronology

/// Periods in the words of SDMX.
enum SDMXTime {
  /// A month, a half-year where the period is one, else a range with its length: SDMX has no span across years.
  static func code(_ period: DayRange) -> String {
    "\(period.first.iso)/P\(period.count)D"
  }

  /// The time of an indicator from outside; `2025-01/P10M` must name the day on which its months begin.
  static func code(ofOutside period: String) -> String {
    let parts = period.split(separator: "/")
    return parts.count == 2 ? "\(parts[0])-01/\(parts[1])" : period
  }

  /// The code of a stretch of time on an axis, or nil when it is none that SDMX knows.
  static func code(ofItem code: String) -> String? {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first, year.count == 4, year.allSatisfy(\.isNumber) else { return nil }
    switch parts.count {
    case 1: return code
    case 2:
      let rest = parts[1]
      let number = rest.first?.isNumber == true ? rest : rest.dropFirst()
      guard let value = Int(number) else { return nil }
      // `S` is a half-year, `Q` a quarter, `W` a week; a bare number is a month.
      return switch rest.first {
      case "S": value <= 2 ? code : nil
      case "Q": value <= 4 ? code : nil
      case "W": value <= 53 ? code : nil
      case .some(let letter) where letter.isNumber: (1...12).contains(value) ? code : nil
      default: nil
      }
    case 3: return SchoolDay(iso: code) == nil ? nil : code
    default: return nil
    }
  }
}
