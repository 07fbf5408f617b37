/// A session held that shares its gathering with others, at its place in a table.
///
/// Those of one institution, day and mark are one gathering. A set of them cost a table of 37 thousand gatherings 57 ms;
/// sorted, they stand behind each other, and sessions that come institution by institution are nearly so.
struct SharedSession: Sendable {
  /// The day, then the mark that the groups share.
  let gathering: UInt64
  let institution: Int32
  let place: Int32

  init(_ word: FactWord, together: UInt32, institution: Int32, place: Int32) {
    gathering = UInt64(word.day) << 32 | UInt64(together)
    self.institution = institution
    self.place = place
  }

  /// Whether it comes before a session of another gathering.
  @inline(__always)
  func precedes(_ other: SharedSession) -> Bool {
    institution == other.institution
      ? gathering < other.gathering : institution < other.institution
  }
}
