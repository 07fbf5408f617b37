package import Chronology
package import DeliveryModel

/// What a district's or region's office looks into this week: who is silent and since when, and what lies unread.
package struct WorkList: Sendable {
  /// An institution of which some due sessions are not reported.
  package struct Silence: Hashable, Sendable {
    /// The institution's place in the registry.
    package let institution: Int
    /// How many of its groups owe a report.
    package let groups: Int
    /// How many groups it has.
    package let allGroups: Int
    /// How many due sessions nobody reported.
    package let sessions: Int
    /// The earliest of them.
    package let since: SchoolDay
    /// The day of the latest session that was reported; nil when none ever was.
    package let lastReport: SchoolDay?
    /// Why sessions were not held, most often first.
    package let reasons: [(reason: NotHeldReason, count: Int)]

    package static func == (left: Silence, right: Silence) -> Bool {
      left.institution == right.institution && left.sessions == right.sessions
        && left.since == right.since && left.lastReport == right.lastReport
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(institution)
    }
  }

  /// A row of a file that does not count yet.
  package struct Unread: Hashable, Sendable {
    /// The file it came in.
    package let source: String
    /// Its line there.
    package let line: Int
    /// The group's code as it stands there.
    package let group: String
    /// The institution it seems to be of; nil when nobody can tell.
    package let institution: Int?
    /// The id of what is wrong with it.
    package let diagnostic: String
    /// Why it does not count, where the file says so.
    package let reason: String
    /// What to do, where the file says so.
    package let remedy: String

    /// A row.
    package init(
      source: String, line: Int, group: String, institution: Int?, diagnostic: String,
      reason: String = "", remedy: String = ""
    ) {
      self.source = source
      self.line = line
      self.group = group
      self.institution = institution
      self.diagnostic = diagnostic
      self.reason = reason
      self.remedy = remedy
    }
  }

  /// The institutions that owe reports, the longest silent first.
  package let silences: [Silence]
  /// The rows that do not count yet.
  package let unread: [Unread]
  /// The last day that is looked at.
  package let through: SchoolDay
}
