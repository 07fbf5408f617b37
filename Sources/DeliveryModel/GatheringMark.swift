/// What groups share that were taught in one gathering: a number made of the mark that their reports carry.
///
/// Only the number is kept, so nothing that somebody wrote into a mark reaches the ledger. It joins sessions of one
/// institution and one day, where two marks have one number once in four thousand million pairs.
package struct GatheringMark: Hashable, Sendable {
  /// The number; never 0.
  package let number: UInt32

  /// The mark of a number; nil for 0, which stands for none.
  package init?(number: UInt32) {
    guard number != 0 else { return nil }
    self.number = number
  }

  /// The mark of a text; nil when that is no code of letters, digits and `+-_.:/`, 64 at most.
  package init?(_ text: String) {
    let isCode = text.utf8.allSatisfy { byte in
      switch byte {
      case 43, 45...58, 65...90, 95, 97...122: true
      default: false
      }
    }
    guard isCode, (1...64).contains(text.utf8.count) else { return nil }
    self.init(code: text.utf8)
  }

  /// The mark of a code, letter case aside; the caller has looked that it is one.
  package init(code: some Sequence<UInt8>) {
    // FNV-1a of 64 bits, folded: the same on every machine and in every version, for it is kept.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in code {
      let isCapital = (65...90).contains(byte)
      hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
    }
    let folded = UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    number = folded == 0 ? 1 : folded
  }
}
