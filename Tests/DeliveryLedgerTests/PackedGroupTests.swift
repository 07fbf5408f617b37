import DeliveryModel
import EducationRegistry
import GRDB
import TestSupport
import Testing

@testable import DeliveryLedger

/// Columns, codes and bodies of groups come back as they were, and what is damaged is refused.
@Suite struct PackedGroupTests {
  /// Numbers with runs of any length, or none.
  private static func raw(_ random: inout SplitMix64, width: Int) -> [UInt8] {
    var raw: [UInt8] = []
    let longest = [1, 3, 40, 400].randomElement(using: &random) ?? 1
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let number = (0..<width).map { _ in UInt8.random(in: 0...255, using: &random) }
      for _ in 0..<Int.random(in: 1...longest, using: &random) { raw += number }
    }
    return raw
  }

  @Test(arguments: UInt64(1)...12)
  func numbersComeBack(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let width = [1, 2, 4][Int(seed % 3)]
    for _ in 0..<20 {
      let raw = Self.raw(&random, width: width)
      let packed = PackedNumbers.pack(raw, width: width)
      #expect(packed.count <= raw.count + 1)
      try packed.withUnsafeBytes { packed in
        let found = try PackedNumbers.withUnpacked(packed, width: width, Array.init)
        #expect(found == raw)
        guard width == 4, !raw.isEmpty else { return }
        let numbers: [Int32] = raw.withUnsafeBytes(PopulationColumn.unpack)
        let place = Int.random(in: 0..<numbers.count, using: &random)
        #expect(try PackedNumbers.number(at: place, in: packed) == Int(numbers[place]))
        #expect(try PackedNumbers.number(at: numbers.count, in: packed) == nil)
      }
    }
  }

  @Test func aRunMayBeLongerThanTwoBytesSay() throws {
    let raw = [UInt8](repeating: 7, count: 40_000)
    let packed = PackedNumbers.pack(raw, width: 2)
    #expect(packed == [1, 7, 7, 0xA0, 0x9C, 0x01])
    #expect(
      try packed.withUnsafeBytes { try PackedNumbers.withUnpacked($0, width: 2, \.count) } == 40_000
    )
  }

  /// A flipped bit either changes the numbers or makes them unreadable: no two packings are the same numbers.
  @Test(arguments: UInt64(1)...6)
  func aFlippedBitIsSeen(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let width = [1, 2, 4][Int(seed % 3)]
    for _ in 0..<20 {
      let raw = Self.raw(&random, width: width)
      var packed = PackedNumbers.pack(raw, width: width)
      let place = Int.random(in: 0..<packed.count, using: &random)
      packed[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      let found = packed.withUnsafeBytes { packed in
        try? PackedNumbers.withUnpacked(packed, width: width, Array.init)
      }
      #expect(found != raw || raw.isEmpty)
    }
  }

  private static func groups(_ random: inout SplitMix64, count: Int) -> [ClassGroup] {
    (0..<count).map { place in
      SmallCountry.school(
        .random(in: 0..<6, using: &random), "S\(place / 9)-\(place)",
        [.random(in: 1...11, using: &random)], enrolled: .random(in: 1...40, using: &random))
    }
  }

  @Test(arguments: UInt64(1)...6)
  func bodiesMakeTheGroupsThatWereMerged(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var groups: [ClassGroup] = []
    var replay = GroupReplay()
    var known = GroupTable()
    for _ in 0..<6 {
      let grown = Self.groups(&random, count: groups.count + .random(in: 0...300, using: &random))
      for place in groups.indices where Int.random(in: 0..<9, using: &random) == 0 {
        groups[place] = grown[place]
      }
      groups += grown[groups.count...]
      var table = GroupTable()
      for group in groups.shuffled(using: &random) { table.append(group) }
      var merge = GroupMerge(known)
      merge.take(table, institutions: Array(0..<6))
      var body = ChangeBody()
      GroupChanges(merge.table, newFrom: merge.known, changed: merge.changed).write(to: &body)
      try body.bytes.withUnsafeBytes { bytes in
        for section in try ChangeReader.sections(bytes) { try replay.take(section, in: bytes) }
      }
      known = merge.table
      #expect(replay.table.code == known.code && replay.table.hasSameRows(as: known))
      #expect(GroupChanges(from: replay.table, to: known).isEmpty)
      // The merge again tells nothing.
      var again = GroupMerge(known)
      again.take(table, institutions: Array(0..<6))
      #expect(again.added == 0 && again.changed.isEmpty)
    }
  }

  @Test(arguments: [0, 1, 255, 256, 257, 700])
  func eachCodeIsFoundByItsNumber(_ count: Int) throws {
    var random = SplitMix64(seed: UInt64(count))
    var table = GroupTable()
    for group in Self.groups(&random, count: count) { table.append(group) }
    let ledger = try Ledger.inMemory()
    try ledger.write { db in
      for first in [0, count / 2] where count > 0 {
        try GroupCodes.store(table.code, from: first, db)
      }
      #expect(try GroupCodes.all(db) == table.code)
      for number in 1...max(1, count) {
        let code = try GroupCodes.code(of: number, db)
        #expect(code == (count == 0 ? nil : table.code[number - 1]))
      }
      #expect(try GroupCodes.code(of: count + 1, db) == nil)
      #expect(try GroupCodes.code(of: 0, db) == nil)
    }
  }

  @Test(arguments: UInt64(1)...4)
  func codesOfAnyBytesAreRefusedAndNotTrusted(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<400 {
      let bytes = (0..<Int.random(in: 1..<60, using: &random)).map { _ in
        UInt8.random(in: 0...12, using: &random)
      }
      var codes = CodeColumn()
      let isRead = bytes.withUnsafeBytes { codes.append(frontCoded: $0) }
      if isRead { #expect(codes.count <= bytes.count / 2) }
    }
  }
}
