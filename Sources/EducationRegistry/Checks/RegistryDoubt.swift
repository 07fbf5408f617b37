/// Something in the registry that is worth asking about; it accuses nobody.
package struct RegistryDoubt: Hashable, Sendable {
  /// The kinds of question.
  package enum Kind: String, CaseIterable, Sendable {
    /// A group without a report, in an institution that does report.
    case silentGroup = "silent-group"
    /// More children than any building of the kind holds.
    case buildingSize = "building-size"
    /// A group larger than any class.
    case groupSize = "group-size"
    /// Two codes that differ by nothing but their writing.
    case sameCode = "same-code"
    /// Two groups alike in everything, of which one never reports.
    case silentTwin = "silent-twin"
    /// An institution without groups.
    case noGroups = "no-groups"
    /// A group that outlives its institution.
    case outlivesInstitution = "outlives-institution"
  }

  /// What is asked.
  package let kind: Kind
  /// The institution's place in the registry.
  package let institution: Int
  /// The group's place; nil when it is about the institution as a whole.
  package let group: Int?
  /// The values that the words name.
  package let facts: [String: String]
}
