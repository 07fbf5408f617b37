/// Why a segment of another ledger's journal is not taken, or one of this ledger's not written.
package enum SegmentFault: String, CaseIterable, Sendable {
  /// It is no segment of this form.
  case form
  /// It ends before its end, or something stands where its form has nothing.
  case torn
  /// It is not what its signatures say: changed on the way, or never that ledger's.
  case forged
  /// Nobody has said yet that its key is to be believed.
  case stranger
  /// It is this ledger's own.
  case own
  /// It is of another country.
  case country
  /// What it brings is known by a later segment.
  case stale
  /// It begins later than what is known ends: one before it is missing.
  case gap
  /// That ledger's journal no longer goes on from what is known of it.
  case forked
  /// What a single head brought is more than a file may hold.
  case large

  /// The diagnostic's name.
  package var id: String { "delivery.segment.\(rawValue)" }
}
