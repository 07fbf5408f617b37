/// A set of institutions for each of so many places, as bits.
struct InstitutionSets {
  private let words: Int
  private var bits: [UInt64]

  /// Empty sets, for institutions numbered from 0 below the bound.
  init(places: Int, bound: Int) {
    words = (bound + 63) / 64
    bits = Array(repeating: 0, count: places * words)
  }

  /// Puts an institution into the set of a place.
  mutating func insert(_ institution: Int, at place: Int) {
    bits[place * words + institution >> 6] |= 1 << UInt64(institution & 63)
  }

  /// How many institutions are in any of the places' sets.
  func count(at places: [Int]) -> Int {
    if places.count == 1 {
      let start = places[0] * words
      return bits[start..<start + words].reduce(0) { $0 + $1.nonzeroBitCount }
    }
    var union = [UInt64](repeating: 0, count: words)
    for place in places {
      for word in 0..<words { union[word] |= bits[place * words + word] }
    }
    return union.reduce(0) { $0 + $1.nonzeroBitCount }
  }
}
