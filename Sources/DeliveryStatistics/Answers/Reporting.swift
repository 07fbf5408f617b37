/// How many institutions there are, and how many of them have reported anything.
package struct Reporting: Hashable, Sendable {
  /// Institutions with a group.
  package let institutions: Int
  /// Of these, the ones with a report.
  package let reporting: Int

  /// A count of institutions.
  package init(institutions: Int, reporting: Int) {
    self.institutions = institutions
    self.reporting = reporting
  }

  /// The institutions that have not reported anything.
  package var silent: Int { institutions - reporting }
}
