/// What an entry of the journal is; the number is byte 56 of its 64, which was 0 before there were kinds.
package struct EntryKind: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt8
  /// The kind of a raw number, known or not.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A report of a session.
  package static let report = EntryKind(rawValue: 0)
  /// Says anew what a report said; the id is the report's.
  package static let amendment = EntryKind(rawValue: 1)
  /// Takes a report back; the id is the report's, the outcome is the reason.
  package static let withdrawal = EntryKind(rawValue: 2)

  /// What the registry became: institutions, groups, closures, staff; the rows are in the table of changes.
  package static let registry = EntryKind(rawValue: 3)
  /// What the programme became.
  package static let programme = EntryKind(rawValue: 4)
  /// What a person decided about a finding of the review.
  package static let decision = EntryKind(rawValue: 5)

  /// Whether the entry speaks of a session.
  var isOfSession: Bool { rawValue <= Self.withdrawal.rawValue }

  /// Whether the entry vouches for rows of the table of changes.
  var isChange: Bool { self == .registry || self == .programme }
}
