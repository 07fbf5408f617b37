/// A key and where its entry is: its place in a chunk, later its position in the journal.
struct KeyedPlace<Key: PackedKey>: Comparable {
  /// The key.
  let key: Key
  /// The entry's place.
  let place: Int

  /// By key; the first of equals comes first.
  static func < (left: KeyedPlace, right: KeyedPlace) -> Bool {
    if left.key.precedes(right.key) { return true }
    return left.key == right.key && left.place < right.place
  }
}
