/// What reports are looked over for; a rule finds what is worth a question, never who is to blame.
package enum PlausibilityRule: UInt8, CaseIterable, Sendable {
  /// Sessions on days without classes.
  case closedDays = 1
  /// More sessions by one deliverer in a day than fit.
  case delivererDay = 2
  /// Attendance that is always exactly full.
  case alwaysFull = 3
  /// The same head-count week after week.
  case copiedCounts = 4
  /// A term's reports made on one day.
  case deadlineBurst = 5
  /// Groups that report and are not on the timetable, or have nobody enrolled.
  case offTimetable = 6
  /// A share of reported sessions far from the neighbours'.
  case rateAside = 7

  /// The code in files and commands.
  package var code: String {
    switch self {
    case .closedDays: "closed-days"
    case .delivererDay: "deliverer-day"
    case .alwaysFull: "always-full"
    case .copiedCounts: "copied-counts"
    case .deadlineBurst: "deadline-burst"
    case .offTimetable: "off-timetable"
    case .rateAside: "rate-aside"
    }
  }

  /// The rule of a code; nil when there is none.
  package init?(code: some StringProtocol) {
    guard let rule = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = rule
  }
}
