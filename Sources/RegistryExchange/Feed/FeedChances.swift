/// How often things go another way than planned, as shares of reported sessions: this project's assumptions.
enum FeedChances {
  /// Reported as not held.
  static let notHeld = 0.035
  /// Of those, held some days later.
  static let caughtUp = 0.2
  /// Rows that cannot be taken as they are, one thousandth together, and the share of each among them.
  static let odd = 0.001
  static let odds: [(kind: FeedKind, share: Double)] = [
    (.unknownGroup, 0.2), (.crowded, 0.2), (.unknownLesson, 0.15), (.impossibleDate, 0.15),
    (.lastYear, 0.15), (.brokenID, 0.15),
  ]
  /// Sent again with the same id; some by somebody else under another.
  static let repeated = 0.005
  static let doubled = 0.0005
  /// Moved to a later day of the same week.
  static let moved = 0.04
  /// Nobody counted heads, or only those present.
  static let uncounted = 0.12
  static let onlyPresent = 0.03
  /// The pass, the language and the taught text are left for the ledger to find.
  static let noPass = 0.15
  static let noLanguage = 0.2
  static let noText = 0.3
  /// Reported by somebody else than the one who taught.
  static let reportedByOther = 0.1
  /// Rural schools in which parallel classes sit together, how often they do, and the most that one room holds.
  static let gatheringSchools = 0.5
  static let gathering = 0.9
  static let largestRoom = 50
  /// The shares of institutions from which nothing ever comes: 10 to 60 % by region.
  static let silent = 0.1...0.6

  /// Held sessions for one that is reported.
  static var heldShare: Double {
    let lost = odd * odds.reduce(0) { $0 + ($1.kind == .crowded ? 0 : $1.share) }
    return (1 - lost) * (1 - notHeld * (1 - caughtUp))
  }
}
