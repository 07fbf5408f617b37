extension Array {
  /// Puts a value at a place, or behind the last.
  mutating func put(at place: Int, _ value: Element) {
    if place < count { self[place] = value } else { append(value) }
  }
}
