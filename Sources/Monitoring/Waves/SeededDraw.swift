/// A seeded generator (Sebastiano Vigna's SplitMix64, public domain): the same seed draws the same sample.
struct SeededDraw: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A fraction from 0 to below 1.
  mutating func fraction() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// So many of a list, in the list's order, each set of them as likely as any other.
  mutating func pick(_ count: Int, of list: [Int]) -> [Int] {
    var (picked, left) = ([Int](), count)
    for (place, item) in list.enumerated() where left > 0 {
      // Knuth's selection sampling (TAOCP 2, algorithm S).
      if fraction() * Double(list.count - place) < Double(left) {
        picked.append(item)
        left -= 1
      }
    }
    return picked
  }
}
