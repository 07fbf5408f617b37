import DeliveryModel

/// Which keys an index can hold: a Bloom filter in blocks of a cache line each (Putze, Sanders, Singler 2009).
///
/// A single report is new nearly always. Without the filter, a look for 32 random ids reads every page of the index
/// (35 MB of 1.4 M reports); with it, one key in some hundreds is looked up in vain.
struct KeyFilter: Sendable {
  private static let blockWords = 8
  private static let probes = 6

  /// How many keys it is made for; with more, it says "perhaps" too often.
  let capacity: Int
  /// How many keys were put in.
  private(set) var count = 0
  private var words: [UInt64]

  /// A filter for so many keys, twelve to twenty-four bits each.
  init(capacity: Int) {
    self.capacity = capacity
    var blocks = 1
    while blocks * Self.blockWords * 64 < capacity * 12 { blocks *= 2 }
    words = Array(repeating: 0, count: blocks * Self.blockWords)
  }

  /// Puts a key in.
  mutating func insert(_ hash: UInt64) {
    let block = block(of: hash)
    for bit in Self.bits(of: hash) { words[block + bit / 64] |= 1 << UInt64(bit % 64) }
    count += 1
  }

  /// Whether the key can have been put in; no means that it was not.
  func mayHold(_ hash: UInt64) -> Bool {
    let block = block(of: hash)
    for bit in Self.bits(of: hash) where words[block + bit / 64] & 1 << UInt64(bit % 64) == 0 {
      return false
    }
    return true
  }

  private func block(of hash: UInt64) -> Int {
    Int(hash & UInt64(words.count / Self.blockWords - 1)) * Self.blockWords
  }

  /// Six places of nine bits each, from the upper bits that do not choose the block.
  private static func bits(of hash: UInt64) -> some Sequence<Int> {
    let upper = SessionKey.mixed(hash)
    return (0..<probes).lazy.map { Int(upper >> UInt64($0 * 9 + 8)) & (blockWords * 64 - 1) }
  }
}

extension PackedKey {
  /// The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit of the result depends on every bit of the number.
  static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

extension ReportID {
  /// What a filter knows the id by.
  var filterHash: UInt64 { Self.mixed(high ^ Self.mixed(low)) }
}

extension SessionKey {
  /// What a filter knows the key by.
  var filterHash: UInt64 { Self.mixed(value) }
}
