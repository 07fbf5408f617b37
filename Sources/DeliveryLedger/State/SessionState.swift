/// What stands of a session.
struct SessionState: Equatable {
  /// The entry that stands, as it counts, and its position; nil when nothing stands.
  var standing: PlacedEntry?
  /// Whether two reports contradict each other, so that a person has to settle it.
  var isConflict = false
  /// Whether there are corrections only: their report has not come yet.
  var isOrphan = false
}

/// An entry and where it is in the journal.
struct PlacedEntry: Equatable, Sendable {
  /// Its position, from 1.
  var position: Int
  /// The entry.
  var entry: EntryRecord
}
