/// A group that reports and that the registry does not know.
package struct WaitingGroup: Hashable, Sendable {
  /// Its code as the reports have it.
  package let code: String
  /// How many reports wait for it.
  package let reports: Int
  /// The place of the institution that its code begins with; nil when there is none.
  package let institution: Int?

  /// A group.
  package init(code: String, reports: Int, institution: Int?) {
    self.code = code
    self.reports = reports
    self.institution = institution
  }
}
