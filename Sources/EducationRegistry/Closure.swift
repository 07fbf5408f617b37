package import Chronology

/// Days on which a part of the country, or all of it, was not taught: a moved holiday, quarantine, storm, remote week.
package struct Closure: Hashable, Sendable {
  /// How far a closure reaches.
  package enum Scope: String, CaseIterable, Sendable {
    case nation
    case region
    case district
    case institution
  }

  /// Why; a closed list.
  package enum Reason: String, CaseIterable, Sendable {
    case holidayMoved = "holiday-moved"
    case quarantine
    case weather
    case remote
    case emergency
    case other
  }

  /// How far it reaches.
  package let scope: Scope
  /// The code of the region, district or institution; empty for the nation.
  package let code: String
  /// Its days, both ends included.
  package let days: DayRange
  /// Why.
  package let reason: Reason
  /// When it was decided: a plan never moves weeks that were past by then.
  package let decidedOn: SchoolDay

  /// A closure.
  package init(
    scope: Scope, code: String, days: DayRange, reason: Reason, decidedOn: SchoolDay
  ) {
    self.scope = scope
    self.code = code
    self.days = days
    self.reason = reason
    self.decidedOn = decidedOn
  }
}
