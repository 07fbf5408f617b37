/// What a person decided about a finding; closed lists, no free text.
package struct ReviewDecision: Hashable, Sendable {
  /// What was decided.
  package enum Kind: UInt8, CaseIterable, Sendable {
    /// The reports are right as they are.
    case accepted = 1
    /// Reports were amended or withdrawn.
    case corrected = 2
    /// There is a reason, named by its code.
    case explained = 3

    /// The code in files and commands.
    package var code: String { "\(self)" }
  }

  /// Why a finding is no surprise.
  package enum Explanation: UInt8, CaseIterable, Sendable {
    case movedDay = 1
    case visitingSpecialist = 2
    case smallClasses = 3
    case lateNetwork = 4
    case registryLate = 5
    case other = 6

    /// The code in files and commands.
    package var code: String {
      switch self {
      case .movedDay: "moved-day"
      case .visitingSpecialist: "visiting-specialist"
      case .smallClasses: "small-classes"
      case .lateNetwork: "late-network"
      case .registryLate: "registry-late"
      case .other: "other"
      }
    }
  }

  /// What was decided.
  package let kind: Kind
  /// The reason, with ``Kind/explained`` only.
  package let explanation: Explanation?

  /// A decision; nil when an explanation is missing, or there is one too many.
  package init?(_ kind: Kind, explanation: Explanation? = nil) {
    guard (kind == .explained) == (explanation != nil) else { return nil }
    self.kind = kind
    self.explanation = explanation
  }
}
