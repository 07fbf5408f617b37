package import Chronology

/// Which sessions a list shows.
package struct SessionFilter: Hashable, Sendable {
  /// Only this group's.
  package var group: String?
  /// Only this institution's groups'.
  package var institution: String?
  /// Only of these days.
  package var days: DayRange?
  /// Only those that a person has to settle.
  package var isConflict = false
  /// How many at most, the latest first.
  package var limit: Int

  /// A filter.
  package init(
    group: String? = nil, institution: String? = nil, days: DayRange? = nil, limit: Int = 100
  ) {
    self.group = group
    self.institution = institution
    self.days = days
    self.limit = limit
  }
}
