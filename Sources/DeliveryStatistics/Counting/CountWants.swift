/// What a pass over the sessions is to count; what nobody asks for costs nothing.
struct CountWants: OptionSet, Sendable {
  let rawValue: UInt16

  /// What became of planned lessons.
  static let cells = CountWants(rawValue: 1)
  /// Whether they were held in time.
  static let timeliness = CountWants(rawValue: 2)
  /// Why they were not held.
  static let reasons = CountWants(rawValue: 4)
  /// Heads in the sessions.
  static let heads = CountWants(rawValue: 8)
  /// In which language they were taught.
  static let languages = CountWants(rawValue: 16)
  /// Whether who taught is trained.
  static let training = CountWants(rawValue: 32)
  /// Which sessions were one gathering.
  static let gatherings = CountWants(rawValue: 64)
  /// Which institutions reported something of a place.
  static let reporters = CountWants(rawValue: 128)
  /// How far groups came with their plan.
  static let steps = CountWants(rawValue: 256)
  /// What is due.
  static let due = CountWants(rawValue: 512)
  /// All that is counted beside a session itself.
  static let ofSessions: CountWants = [.heads, .languages, .training, .gatherings]

  /// What the measures of a question need.
  init(_ question: Question, splitsLessons: Bool) {
    var wants: CountWants = []
    for quantity in question.measures.flatMap(\.quantities) {
      switch quantity {
      case .groups, .pupils, .institutions, .heldSessions, .staff, .certifiedStaff: break
      case .due, .closedHours: wants.insert(.due)
      case .onTime: wants.formUnion([.cells, .timeliness])
      case .present, .expected, .countedSessions: wants.insert(.heads)
      case .otherLanguage: wants.insert(.languages)
      case .namedDeliverers, .trainedDeliverers: wants.insert(.training)
      case .gatherings: wants.insert(.gatherings)
      case .reportingInstitutions: if splitsLessons { wants.insert(.reporters) }
      case .fulfilled, .notHeld: wants.insert(.cells)
      case .notReported: wants.formUnion([.cells, .due])
      case .groupsWithDue, .groupsAtNone, .pupilsAtNone, .groupsUnderHalf, .groupsUnderMost,
        .groupsOverMost:
        wants.formUnion([.cells, .steps])
      default: wants.formUnion([.cells, .reasons])
      }
    }
    self = wants
  }

  /// A set of bits.
  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }
}
