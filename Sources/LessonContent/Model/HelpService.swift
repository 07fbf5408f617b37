package import Chronology
package import Programme

/// One help service of a region; what its source does not say is empty, and filled in by hand on paper.
package struct HelpService: Hashable, Sendable {
  /// What a service may be, in the order of the help card.
  package enum Kind: String, CaseIterable, Sendable {
    case supportCentres = "support-centres"
    case rapidResponseGroups = "rapid-response-groups"
    case mobileGroups = "mobile-groups"
    case guardianship
    case childrensRightsDepartments = "childrens-rights-departments"
  }

  /// What it is.
  package let kind: Kind
  /// What it is called.
  package let name: Titles
  /// Where it is.
  package let address: String
  /// How it is called up.
  package let phone: String
  /// When it answers.
  package let hours: String
  /// Whether it is a trial of one place.
  package let isPilot: Bool
  /// The first day it is known to work; nil when not known.
  package let validFrom: SchoolDay?
  /// The last day it works; nil when no end is known.
  package let validTo: SchoolDay?

  /// Whether the service works on a day; without a day, whether no end of it is known.
  package func isCurrent(on day: SchoolDay?) -> Bool {
    guard let day else { return validTo == nil }
    return (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }
}
