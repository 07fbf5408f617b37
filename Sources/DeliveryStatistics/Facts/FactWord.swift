/// What most questions ask of a session, in eight bytes: a million and a half of them are 12 MB, read once from end to end.
struct FactWord {
  let bits: UInt64

  /// Stands for a lesson that the programme does not know.
  static let noEntry = 255
  /// Stands for a session that fulfils nothing of the plan.
  static let noCell = 31
  /// Stands for a role that was not given.
  static let noRole = 7

  init(bits: UInt64) {
    self.bits = bits
  }

  init(_ fact: Fact) {
    var bits = UInt64(UInt16(clamping: fact.day))
    bits |= UInt64(fact.entry ?? UInt8(Self.noEntry)) << 16
    bits |= UInt64(fact.cell ?? UInt8(Self.noCell)) << 24
    bits |= UInt64(fact.pass & 3) << 29
    bits |= UInt64(min(fact.outcome, 15)) << 31
    bits |= UInt64(min(fact.language, 7)) << 35
    bits |= UInt64(min(fact.role ?? 7, 7)) << 38
    if let isTrained = fact.isTrained { bits |= (isTrained ? 3 : 1) << 41 }
    if fact.together != 0 { bits |= 1 << 43 }
    self.bits = bits
  }

  @inline(__always) var day: Int { Int(bits & 0xFFFF) }
  @inline(__always) var entry: Int { Int(bits >> 16 & 0xFF) }
  @inline(__always) var cell: Int { Int(bits >> 24 & 31) }
  @inline(__always) var pass: Int { Int(bits >> 29 & 3) }
  @inline(__always) var outcome: Int { Int(bits >> 31 & 15) }
  @inline(__always) var language: Int { Int(bits >> 35 & 7) }
  @inline(__always) var role: Int { Int(bits >> 38 & 7) }
  @inline(__always) var isKnownDeliverer: Bool { bits >> 41 & 1 != 0 }
  @inline(__always) var isTrained: Bool { bits >> 42 & 1 != 0 }
  @inline(__always) var isShared: Bool { bits >> 43 & 1 != 0 }
}
