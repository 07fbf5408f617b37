import Testing

@testable import DisclosureControl

/// The attack by linear programmes on a thousand tables, and a patient one without a solver on every fourth of them.
@Suite struct AttackTests {
  /// More than any number of these tables.
  private static let far = 2_000

  @Test(arguments: 0..<10)
  func aThousandTablesSurvive(hundred: UInt64) throws {
    var primaries = 0
    for seed in hundred * 100..<(hundred + 1) * 100 {
      let table = SeededTable(seed: seed)
      let protected = try table.cells().protected()
      primaries += protected.pattern.primary.count
      #expect(protected.audit.isPassed)
      guard seed % 4 == 0 else { continue }
      let places = table.values.keys.sorted()
      var attacker = Self.attacker(places.map { (table.values[$0] ?? 0, protected.shown($0)) })
      // What somebody can know who sees nothing but the zeros.
      var beginner = Self.attacker(places.map { (table.values[$0] ?? 0, nil) })
      let index = Dictionary(uniqueKeysWithValues: zip(places, places.indices))
      for sum in table.sums {
        let parts = sum.parts.compactMap { index[$0] }
        attacker.know(index[sum.total] ?? 0, isSumOf: parts)
        beginner.know(index[sum.total] ?? 0, isSumOf: parts)
      }
      for (place, key) in places.enumerated() where table.values[key] == 0 {
        beginner.know(place, is: 0)
      }
      let isPossible = attacker.narrow() && beginner.narrow()
      #expect(isPossible, "seed \(seed)")
      for key in protected.pattern.primary {
        let number = try #require(index[key])
        for value in [max(1, beginner.least[number]), 5] {
          #expect(
            attacker.canBe(number, value) == true, "seed \(seed): \(key.text) can be \(value)")
        }
      }
    }
    #expect(primaries > 100)
  }

  @Test(arguments: 0..<10)
  func pairsOfVintagesSurvive(six: UInt64) throws {
    for seed in six * 6..<(six + 1) * 6 {
      let (first, second) = (SeededTable(seed: seed), SeededTable(seed: seed).later(seed: seed))
      let before = try first.cells().protected()
      let after = try second.cells().protected(since: [before.vintage])
      try Self.attack(first, before, second, after, seed: seed)
    }
  }

  /// Two vintages side by side: what did not change is one number, what did is two and a growth.
  private static func attack(
    _ first: SeededTable, _ before: ProtectedPublication, _ second: SeededTable,
    _ after: ProtectedPublication, seed: UInt64
  ) throws {
    let (old, new) = (first.values, second.values)
    let places = old.keys.sorted()
    var attacker = sideBySide(places, first, second, before.shown, after.shown)
    // What somebody can know who sees nothing but the zeros.
    var beginner = sideBySide(
      places, first, second, { old[$0] == 0 ? 0 : nil }, { new[$0] == 0 ? 0 : nil })
    let isPossible = attacker.narrow() && beginner.narrow()
    #expect(isPossible, "seed \(seed)")
    for (number, key) in places.enumerated() {
      let (was, becomes) = (old[key] ?? 0, new[key] ?? 0)
      for (place, value) in [
        (number, was), (number + places.count, becomes), (number + 2 * places.count, becomes - was),
      ] where (1...4).contains(value) {
        for end in [max(1, beginner.least[place]), 5] {
          let canBe = attacker.canBe(place, end)
          #expect(
            canBe == true,
            "seed \(seed): \(key.text), \(was), \(becomes), place \(place / places.count), \(end)")
        }
      }
    }
  }

  private static func sideBySide(
    _ places: [CellKey], _ first: SeededTable, _ second: SeededTable,
    _ before: (CellKey) -> Int?, _ after: (CellKey) -> Int?
  ) -> PatientAttacker {
    let (old, new) = (first.values, second.values)
    let count = places.count
    let index = Dictionary(uniqueKeysWithValues: zip(places, places.indices))
    var attacker = attacker(
      places.map { (old[$0] ?? 0, before($0)) } + places.map { (new[$0] ?? 0, after($0)) },
      growths: places.map { (new[$0] ?? 0) - (old[$0] ?? 0) })
    for (number, key) in places.enumerated() {
      attacker.know(number + count, isSumOf: [number, number + 2 * count])
      if old[key] == new[key] { attacker.know(number + 2 * count, is: 0) }
    }
    for sum in first.sums {
      let parts = sum.parts.compactMap { index[$0] }
      attacker.know(index[sum.total] ?? 0, isSumOf: parts)
      attacker.know((index[sum.total] ?? 0) + count, isSumOf: parts.map { $0 + count })
      attacker.know((index[sum.total] ?? 0) + 2 * count, isSumOf: parts.map { $0 + 2 * count })
    }
    return attacker
  }

  private static func attacker(
    _ numbers: [(truth: Int, shown: Int?)], growths: [Int] = []
  ) -> PatientAttacker {
    PatientAttacker(
      truth: numbers.map(\.truth) + growths,
      least: numbers.map { $0.shown ?? min(1, $0.truth) } + growths.map { _ in 0 },
      most: numbers.map { $0.shown ?? far } + growths.map { _ in far })
  }
}
