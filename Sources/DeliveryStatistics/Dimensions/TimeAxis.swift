import Chronology
import Diagnostics
import Programme

/// A dimension of time over some days: its values in order, and the value of each day.
struct TimeAxis {
  /// The values.
  private(set) var values: [DimensionValue] = []
  /// Each day's place among the values, from the first day on.
  private(set) var keys: [Int32] = []
  /// The place of the first value that each value contains; of a cumulative dimension it is not the value itself.
  private(set) var begins: [Int] = []

  init(_ dimension: Dimension, _ period: DayRange) {
    var code = ""
    for number in period.first.number...period.last.number {
      let day = SchoolDay(number: number)
      let next = Part(of: day, in: dimension, since: period.first)
      if next.code != code || values.isEmpty {
        code = next.code
        begins.append(
          dimension.isCumulative && !next.isNewRun && !values.isEmpty
            ? begins[begins.count - 1] : values.count)
        values.append(
          DimensionValue(code: next.code, name: TimeNames.name(of: day, in: dimension, next.code)))
      }
      keys.append(Int32(values.count - 1))
    }
  }

  fileprivate struct Part {
    var code: String
    /// Whether what is summed up begins anew: a calendar year.
    var isNewRun: Bool
  }
}

extension TimeAxis.Part {
  /// The part of time that a day is in.
  fileprivate init(of day: SchoolDay, in dimension: Dimension, since first: SchoolDay) {
    let (year, month, _) = day.civil
    isNewRun = false
    switch dimension {
    case .day: code = day.iso
    case .week:
      let thursday = day.monday.adding(days: 3)
      let (weekYear, _, _) = thursday.civil
      let newYear = SchoolDay(year: weekYear, month: 1, day: 1) ?? thursday
      code = "\(weekYear)-W\(Self.two(Int(thursday.number - newYear.number) / 7 + 1))"
    case .month: code = "\(year)-\(Self.two(month))"
    case .quarter: code = "\(year)-Q\((month + 2) / 3)"
    case .halfYear: code = "\(year)-S\((month + 5) / 6)"
    case .calendarYear: code = "\(year)"
    case .schoolYear: code = SchoolYear(containing: day).code
    case .firstMonths:
      isNewRun = month == 1
      code = "\(year)-01-01/P\(month)M"
    case .sinceStart:
      let start = first.civil
      let months = (year - start.year) * 12 + month - start.month + 1
      code = "\(start.year)-\(Self.two(start.month))-01/P\(months)M"
    default: code = ""
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
