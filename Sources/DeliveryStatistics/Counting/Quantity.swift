/// What the cube counts; measures are made of these.
package enum Quantity: Int, CaseIterable, Sendable {
  case groups
  case pupils
  case due
  case fulfilled
  case notHeld
  case notReported
  case closedHours
  case heldSessions
  case present
  case expected
  case countedSessions
  case onTime
  case notHeldClosure
  case notHeldQuarantine
  case notHeldWeather
  case notHeldNoTeacher
  case notHeldClassAway
  case notHeldNoText
  case notHeldOther
  case notHeldAdvised
  case groupsWithDue
  case groupsAtNone
  case pupilsAtNone
  case groupsUnderHalf
  case groupsUnderMost
  case groupsOverMost
  case otherLanguage
  case namedDeliverers
  case trainedDeliverers
  case gatherings
  case institutions
  case reportingInstitutions
  /// From here on nothing comes from groups and sessions: the registry's staff.
  case staff
  case certifiedStaff

  /// What one of the counted things is.
  package enum Grain: Sendable {
    /// A class group, with all of its plan.
    case group
    /// A class hour of the plan that a closure took away.
    case hour
    /// A planned lesson of a group: group × lesson × pass.
    case cell
    /// A session that took place.
    case session
    /// Several sessions at once.
    case gathering
    /// An institution, with all of its groups.
    case institution
    /// An institution, by its sessions.
    case reporter
    /// Somebody who works in an institution.
    case person
  }

  /// What one of the counted things is.
  package var grain: Grain {
    switch self {
    case .groups, .pupils, .groupsWithDue, .groupsAtNone, .pupilsAtNone, .groupsUnderHalf,
      .groupsUnderMost,
      .groupsOverMost:
      .group
    case .closedHours: .hour
    case .due, .fulfilled, .notHeld, .notReported, .onTime, .notHeldClosure, .notHeldQuarantine,
      .notHeldWeather, .notHeldNoTeacher, .notHeldClassAway, .notHeldNoText, .notHeldOther,
      .notHeldAdvised:
      .cell
    case .heldSessions, .present, .expected, .countedSessions, .otherLanguage, .namedDeliverers,
      .trainedDeliverers:
      .session
    case .gatherings: .gathering
    case .institutions: .institution
    case .reportingInstitutions: .reporter
    case .staff, .certifiedStaff: .person
    }
  }

  /// Whether it can be split, or filtered, by a dimension at all.
  package func splits(by dimension: Dimension) -> Bool {
    switch (grain, dimension.family) {
    case (.person, .group): false
    case (_, .institution), (_, .group): true
    case (.group, _), (.institution, _), (.person, _): false
    case (.hour, let family): family == .time
    case (.cell, let family): family != .session
    case (.reporter, _): !dimension.isCumulative
    case (.session, _), (.gathering, _): true
    }
  }

  /// Whether the numbers of a dimension's values add up to the number of the whole.
  package func isAdditive(over dimension: Dimension) -> Bool {
    guard !dimension.isCumulative, splits(by: dimension) else { return false }
    switch grain {
    case .group, .hour, .cell, .session: return true
    case .gathering:
      return dimension.family == .institution || dimension.family == .time
    case .institution, .reporter, .person: return dimension.family == .institution
    }
  }

  /// Whether it can be told from the tallies of a group and its plan alone, without its sessions.
  var isTallied: Bool {
    switch self {
    case .groups, .pupils, .due, .fulfilled, .notHeld, .notReported, .closedHours, .heldSessions,
      .present, .expected, .countedSessions, .groupsWithDue, .groupsAtNone, .pupilsAtNone,
      .groupsUnderHalf,
      .groupsUnderMost, .groupsOverMost, .institutions, .reportingInstitutions, .staff,
      .certifiedStaff:
      true
    default: false
    }
  }

  /// The quantity of the due sessions that were not held for a reason, by its raw number.
  static func notHeld(for reason: Int) -> Quantity {
    Quantity(rawValue: notHeldClosure.rawValue + reason - 1) ?? .notHeldOther
  }
}
