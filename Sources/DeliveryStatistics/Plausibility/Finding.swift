package import Chronology

/// Something about an institution's reports that is worth a question, with the evidence; it names no person.
package struct Finding: Hashable, Sendable {
  /// What was looked for.
  package let rule: PlausibilityRule
  /// The institution's place in the registry; nil when nobody knows whose the group is.
  package let institution: Int?
  /// How often it was found; for ``PlausibilityRule/rateAside`` the institution's own rate per mille.
  package let count: Int
  /// Out of how many; for ``PlausibilityRule/rateAside`` the neighbours' rate per mille.
  package let outOf: Int
  /// A group as an example, by its place.
  package let group: Int?
  /// A group as an example that the registry does not know.
  package let unknownGroup: String?
  /// A day as an example.
  package let day: SchoolDay?

  /// A finding.
  package init(
    _ rule: PlausibilityRule, institution: Int?, count: Int, outOf: Int, group: Int? = nil,
    unknownGroup: String? = nil, day: SchoolDay? = nil
  ) {
    self.rule = rule
    self.institution = institution
    self.count = count
    self.outOf = outOf
    self.group = group
    self.unknownGroup = unknownGroup
    self.day = day
  }
}
