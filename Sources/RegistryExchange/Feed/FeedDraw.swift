/// Random numbers of one session of one group: the same whenever they are asked for, in any order.
struct FeedDraw {
  private let base: UInt64

  /// What a number is drawn for.
  enum Purpose: UInt64 {
    case isReported, kind, odd, isRepeated, isDoubled, isCaughtUp
    case delay, moment, secondDelay, move
    case counting, absent, pass, language, role, reporter, text, reason
    case identity, otherIdentity
    case gathers, gathersAtAll
  }

  init(seed: UInt64, group: Int, session: Int) {
    base = seed &+ (UInt64(group) << 6 | UInt64(session)) &* 0xD134_2543_DE82_EF95
  }

  /// Any 64 bits.
  @inline(__always)
  func bits(_ purpose: Purpose) -> UInt64 {
    SeededNumbers.mixed(base &+ (purpose.rawValue &+ 1) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// From 0 up to, not including, 1.
  @inline(__always)
  func unit(_ purpose: Purpose) -> Double {
    SeededNumbers.unit(bits(purpose))
  }

  /// Whether something of that probability happens.
  @inline(__always)
  func happens(_ probability: Double, _ purpose: Purpose) -> Bool {
    unit(purpose) < probability
  }

  /// A number from 0 up to, not including, the bound.
  @inline(__always)
  func below(_ bound: Int, _ purpose: Purpose) -> Int {
    Int(bits(purpose).multipliedFullWidth(by: UInt64(bound)).high)
  }
}
