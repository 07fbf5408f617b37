package import Chronology
package import Programme

/// A code for somebody who teaches lessons or reports them; no name.
package struct StaffMember: Hashable, Sendable {
  /// The code, unique over all institutions.
  package let code: String
  /// The institution's place in the registry's list.
  package let institution: Int
  /// What they are there.
  package let role: DelivererRole
  /// The days on which they work there; nil means always.
  package let validity: DayRange?
  /// The trainings they have a certificate of.
  package let certificates: [Certificate]
  /// The codes of the groups whose class hour is theirs; empty when nobody said.
  package let groups: [String]

  /// A code and what it stands for.
  package init(
    code: String, institution: Int, role: DelivererRole, validity: DayRange? = nil,
    certificates: [Certificate] = [], groups: [String] = []
  ) {
    self.code = code
    self.institution = institution
    self.role = role
    self.validity = validity
    self.certificates = certificates
    self.groups = groups
  }
}
