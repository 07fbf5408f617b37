/// Numbers that look random and depend on the seed alone (SplitMix64 by Sebastiano Vigna, public domain).
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Any 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  /// A number from 0 up to, not including, the bound.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number from 0 up to, not including, 1.
  mutating func unit() -> Double {
    Self.unit(next())
  }

  /// Whether something of that probability happens.
  mutating func happens(_ probability: Double) -> Bool {
    unit() < probability
  }

  /// Mixes the bits of a number, so that neighbours have nothing in common.
  @inline(__always)
  static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// The number from 0 to 1 that 64 bits stand for.
  @inline(__always)
  static func unit(_ bits: UInt64) -> Double {
    Double(bits >> 11) * 0x1p-53
  }
}
