/// Why a due session was not held; a closed list.
///
/// The raw number is what tables hold; 0 means held.
package enum NotHeldReason: UInt8, CaseIterable, Sendable {
  case closure = 1
  case quarantine = 2
  case weather = 3
  case noTeacher = 4
  case classAway = 5
  case noText = 6
  case other = 7
  /// Put off on a specialist's advice: never overdue.
  case advised = 8

  /// The code in files: `closure quarantine weather no-teacher class-away no-text other specialist-advice`.
  package var code: String {
    switch self {
    case .noTeacher: "no-teacher"
    case .classAway: "class-away"
    case .noText: "no-text"
    case .advised: "specialist-advice"
    case .closure, .quarantine, .weather, .other: "\(self)"
    }
  }

  /// The reason of a code, else nil.
  package init?(code: some StringProtocol) {
    guard let reason = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = reason
  }
}
