/// The five ages of pupils, and the two kinds of adults, that lessons are written for.
package enum Stage: String, CaseIterable, Sendable {
  case kindergarten
  case primary
  case middle
  case senior
  case college
  case staff
  case parents

  /// The five stages of children; `staff` and `parents` are cohorts of adults (``Cohort``).
  package static let taught: [Stage] = [.kindergarten, .primary, .middle, .senior, .college]

  /// The stage of a grade: 0 kindergarten, 1–4 primary, 5–9 middle, 10–12 senior; nil above.
  package init?(grade: Int) {
    switch grade {
    case 0: self = .kindergarten
    case 1...4: self = .primary
    case 5...9: self = .middle
    case 10...12: self = .senior
    default: return nil
    }
  }
}
