import Chronology
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import EducationRegistry
import GRDB
import Programme
import TestSupport
import Testing

@testable import DeliveryLedger

/// A registry adds and changes, takes nothing away, and numbers stay where they are.
@Suite struct RegistryImportTests {
  @Test func givesBackWhatCameIn() async throws {
    try await Desk.use { desk in
      let storm = Closure(
        scope: .region, code: "KZ-55", days: try SmallCountry.days("2025-12-01", "2025-12-03"),
        reason: .weather, decidedOn: try SmallCountry.day("2025-11-30"))
      var registry = SmallCountry.registry(closures: [storm])
      registry.institutions[0] = Self.until2030(registry.institutions[0])
      try desk.importRegistry(registry)
      let known = try desk.ledger.registry()
      #expect(known.regions == registry.regions)
      #expect(known.districts == registry.districts)
      #expect(known.institutions == registry.institutions)
      #expect(known.groups.code == registry.groups.code)
      for place in 0..<known.groups.count {
        #expect(known.groups[place] == registry.groups[place])
      }
      #expect(known.closures == [storm])
      #expect(try desk.ledger.places().regions == registry.regions)
      #expect(try desk.ledger.population().level == Population(registry).level)
    }
  }

  @Test func changesNothingTheSecondTime() async throws {
    try await Desk.use { desk in
      let again = try desk.importRegistry()
      #expect([again.added, again.changed, again.released] == [0, 0, 0])
    }
  }

  @Test func countsWhatItAddsAndChanges() async throws {
    try await Desk.use { desk in
      var groups = SmallCountry.groups
      groups[4] = SmallCountry.school(0, groups[4].code, groups[4].grades.grades, enrolled: 11)
      groups.insert(SmallCountry.school(0, "S1-3C", [3]), at: 7)
      var registry = SmallCountry.registry(groups: groups)
      registry.institutions[2] = Self.until2030(registry.institutions[2])
      let change = try desk.importRegistry(registry)
      #expect(change.added == 1)
      #expect(change.changed == 2)
    }
  }

  /// A number is a place in every packed column: one gap, and every group behind it would be another.
  @Test(arguments: UInt64(1)...6)
  func numbersAreDenseAndStayForEver(_ seed: UInt64) async throws {
    try await Desk.use { desk in
      var random = SplitMix64(seed: seed)
      var first = Array(try desk.ledger.registry().groups.code)
      for round in 0..<5 {
        var groups = SmallCountry.groups.shuffled(using: &random).dropLast(
          .random(in: 0...20, using: &random))
        for number in 0..<Int.random(in: 0...4, using: &random) {
          groups.append(SmallCountry.school(0, "S1-\(round)x\(number)", [3], enrolled: 20 + round))
        }
        if let twice = groups.randomElement(using: &random) { groups.append(twice) }
        let changed = Int.random(in: 0..<groups.count, using: &random)
        if !groups[changed].grades.grades.isEmpty {
          groups[changed] = SmallCountry.school(
            groups[changed].institution, groups[changed].code, groups[changed].grades.grades,
            stage: groups[changed].stage, enrolled: .random(in: 5...40, using: &random))
        }
        var registry = SmallCountry.registry(groups: Array(groups))
        registry.institutions.append(Self.until2030(registry.institutions[0]))
        for number in 0..<Int.random(in: 0...2, using: &random) {
          registry.institutions.append(Self.renamed(registry.institutions[0], "N\(round)\(number)"))
        }
        try desk.importRegistry(registry)
        let known = try desk.ledger.registry()
        #expect(Array(known.groups.code.prefix(first.count)) == first)
        first = Array(known.groups.code)
        #expect(Set(first).count == first.count)
        for table in ["institution", "district", "region"] {
          let ids = try desk.ledger.read { try Int.fetchAll($0, sql: "SELECT id FROM \(table)") }
          #expect(ids.sorted() == Array(1...ids.count))
        }
        // Each group is still in its own institution.
        for place in 0..<known.groups.count {
          let owner = known.institutions[Int(known.groups.institution[place])].code
          #expect(known.groups.code[place].hasPrefix(owner + "-"))
        }
        #expect(try desk.ledger.check().isEmpty)
      }
    }
  }

  @Test func talliesFollowACorrectedLevel() async throws {
    try await Desk.use { desk in
      _ = try await desk.take([
        Row([.pass: "1"]), Row([.pass: "1", .lesson: "grade-4-t1", .date: "2025-09-22"]),
      ])
      let number = try #require(SmallCountry.groups.firstIndex { $0.code == "S1-3A" })
      #expect(try desk.ledger.tallies().heldCells[number] == 1 << 0)
      var groups = SmallCountry.groups
      groups[number] = SmallCountry.school(0, "S1-3A", [4])
      try desk.importRegistry(SmallCountry.registry(groups: groups))
      #expect(try desk.ledger.tallies().heldCells[number] == 1 << 1)
      #expect(try desk.ledger.tallies().heldSessions[number] == 2)
      #expect(try desk.ledger.check().isEmpty)
    }
  }

  @Test func refusesACodeThatComesWithAnotherSchoolYear() async throws {
    try await Desk.use { desk in
      _ = try await desk.take([Row()])
      let before = try desk.numbers()
      var groups = SmallCountry.groups
      for place in 3...4 {
        groups[place] = SmallCountry.school(
          0, groups[place].code, groups[place].grades.grades, year: 2026)
      }
      let fault = #expect(throws: ContentFault.self) {
        try desk.importRegistry(SmallCountry.registry(groups: groups))
      }
      let diagnostic = try #require(fault?.diagnostics.first)
      #expect(diagnostic.id == "registry.group.year")
      #expect(
        diagnostic.facts == [
          "group": groups[3].code, "count": "2", "known": "2025-26", "found": "2026-27",
        ])
      #expect(try desk.ledger.registry().groups.year.allSatisfy { $0 == 2025 })
      #expect(try desk.numbers() == before)
    }
  }

  @Test func aGroupsNewEnrolmentHoldsForLaterReports() async throws {
    try await Desk.use { desk in
      _ = try await desk.take([Row([.present: "30"])])
      var groups = SmallCountry.groups
      let number = try #require(groups.firstIndex { $0.code == "S1-3A" })
      groups[number] = SmallCountry.school(0, "S1-3A", [3], enrolled: 31)
      try desk.importRegistry(SmallCountry.registry(groups: groups))
      let summary = try await desk.take([Row([.present: "30", .date: "2025-10-01"])]).summary
      #expect(summary.flagged == 0)
      #expect(try desk.ledger.tallies().present.reduce(0, +) == 30)
      #expect(try desk.ledger.check().isEmpty)
    }
  }

  private static func until2030(_ known: Institution) -> Institution {
    Institution(
      code: known.code, kind: known.kind, ownership: known.ownership, locality: known.locality,
      basis: known.basis, district: known.district, name: known.name,
      validity: DayRange(first: SchoolDay(number: 0), last: SchoolDay(number: 22_000)))
  }

  private static func renamed(_ known: Institution, _ code: String) -> Institution {
    Institution(
      code: code, kind: known.kind, ownership: known.ownership, locality: known.locality,
      basis: known.basis, district: known.district, name: known.name)
  }
}
