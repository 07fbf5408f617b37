import Chronology
import Programme
import Testing

@testable import EducationRegistry

@Suite struct RegistryReformTests {
  /// Two schools of a district: S1 with 3A and 4A, S2 with 3A; and next year's 1A of S1.
  static func country() throws -> RegistrySnapshot {
    var groups = GroupTable()
    func add(_ code: String, _ institution: Int, _ grade: Int, year: Int = 2025) throws {
      groups.append(
        ClassGroup(
          code: code, institution: institution, year: SchoolYear(start: year),
          stage: try #require(Stage(grade: grade)), grades: GradeSet([grade]), language: .kk,
          enrolled: 20 + grade, weekday: grade % 5 + 1))
    }
    try add("S1-3A", 0, 3)
    try add("S1-4A", 0, 4)
    try add("S2-3A", 1, 3)
    try add("S1-1A-26", 0, 1, year: 2026)
    return RegistrySnapshot(
      regions: [Region(code: "KZ-19", kato: "19", name: Titles(kk: "а", ru: "о"))],
      districts: [District(code: "19-01", region: 0, name: Titles(kk: "а", ru: "р"))],
      institutions: ["S1", "S2"].map {
        Institution(
          code: $0, kind: .school, ownership: .state, locality: .rural, basis: .mandate,
          district: 0, name: Titles(kk: "\($0) мектебі", ru: "школа \($0)"))
      }, groups: groups)
  }

  static func day(_ iso: String) throws -> SchoolDay { try #require(SchoolDay(iso: iso)) }

  @Test func mergesFromADayOnAndLeavesThePast() throws {
    let day = try Self.day("2026-01-08")
    var reform = RegistryReform(try Self.country())
    reform.merge(["S1"], into: "S2", on: day)
    #expect(reform.findings.isEmpty)
    let groups = reform.registry.groups
    #expect(
      groups.code == ["S1-3A", "S1-4A", "S2-3A", "S1-1A-26", "S2-3A.2", "S2-4A"])
    // The old codes stay with their institution, until the day before.
    #expect(groups.institution == [0, 0, 1, 1, 1, 1])
    #expect([0, 1].allSatisfy { groups.last(of: $0) == day.adding(days: -1) })
    #expect([4, 5].allSatisfy { groups.first(of: $0) == day })
    #expect(groups.last(of: 4) == groups.last(of: 2))
    #expect(reform.registry.institutions[0].validity?.last == day.adding(days: -1))
    #expect(
      reform.registry.successions.map { "\($0.code)>\($0.successor)" } == [
        "S1-3A>S2-3A.2", "S1-4A>S2-4A", "S1-1A-26>S1-1A-26", "S1>S2",
      ])
    // As many heads on every day as before.
    for check in [day.adding(days: -1), day] {
      let heads = try [Self.country(), reform.registry].map { registry in
        (0..<registry.groups.count)
          .filter { registry.groups.first(of: $0) <= check }
          .filter { check <= registry.groups.last(of: $0) }
          .reduce(0) { $0 + Int(registry.groups.enrolled[$1]) }
      }
      #expect(heads[0] == heads[1])
    }
  }

  @Test func decidesOnce() throws {
    let day = try Self.day("2026-01-08")
    var once = RegistryReform(try Self.country())
    once.merge(["S1"], into: "S2", on: day)
    var twice = RegistryReform(once.registry)
    twice.merge(["S1"], into: "S2", on: day)
    #expect(twice.findings.isEmpty)
    #expect(twice.registry.groups.code == once.registry.groups.code)
    #expect(twice.registry.successions == once.registry.successions)
    #expect(RegistryChanges(from: once.registry, to: twice.registry).rows.isEmpty)
  }

  @Test func splitsSomeGroupsOff() throws {
    let day = try Self.day("2026-01-08")
    var reform = RegistryReform(try Self.country())
    reform.split("S1", groups: ["S1-4A"], into: "S3", named: Titles(kk: "Ү", ru: "У"), on: day)
    #expect(reform.findings.isEmpty)
    let registry = reform.registry
    #expect(registry.institutions.map(\.code) == ["S1", "S2", "S3"])
    #expect(registry.institutions[2].validity?.first == day)
    #expect(registry.institutions[0].validity == nil)
    #expect(registry.groups.code.last == "S3-4A")
    #expect(registry.groups.institution.last == 2)
  }

  @Test func closesWithItsGroups() throws {
    let day = try Self.day("2026-01-08")
    var reform = RegistryReform(try Self.country())
    reform.close("S1", on: day)
    let changes = RegistryChanges(from: try Self.country(), to: reform.registry)
    #expect(changes.count(.group, .closed) == 3)
    #expect(changes.count(.group, .unchanged) == 1)
    #expect(changes.count(.institution, .closed) == 1)
    #expect(reform.registry.successions.allSatisfy { $0.successor.isEmpty && $0.ends })
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let id: String
    let decide: @Sendable (inout RegistryReform, SchoolDay) -> Void

    var testDescription: String { id }
  }

  static let bad = [
    Bad(id: "registry.reform.unknown") { $0.merge(["S9"], into: "S2", on: $1) },
    Bad(id: "registry.reform.unknown") { $0.close("S9", on: $1) },
    Bad(id: "registry.reform.self") { $0.merge(["S2"], into: "S2", on: $1) },
    Bad(id: "registry.reform.taken") {
      $0.split("S1", groups: ["S1-3A"], into: "S2", named: Titles(kk: "a", ru: "b"), on: $1)
    },
    Bad(id: "registry.reform.group") {
      $0.split("S1", groups: ["S2-3A"], into: "S3", named: Titles(kk: "a", ru: "b"), on: $1)
    },
    Bad(id: "registry.reform.closed") {
      $0.close("S1", on: $1)
      $0.rename("S1", to: Titles(kk: "a", ru: "b"), on: $1.adding(days: 1))
    },
  ]

  @Test(arguments: bad)
  func refusesWhatCannotBe(_ bad: Bad) throws {
    var reform = RegistryReform(try Self.country())
    bad.decide(&reform, try Self.day("2026-01-08"))
    #expect(reform.findings.map(\.finding.id) == [bad.id])
  }

  /// The next export of the system that still knows nothing of it.
  @Test func keepsADecisionThatAFileDoesNotKnow() throws {
    let old = try Self.country()
    let day = try Self.day("2026-01-08")
    var reform = RegistryReform(old)
    reform.merge(["S1"], into: "S2", on: day)
    reform.rename("S2", to: Titles(kk: "Жаңа", ru: "Новая"), on: day)
    let known = reform.registry
    let (held, warnings) = KeptDecisions.hold(old, against: known, file: "groups.csv")
    let changes = RegistryChanges(from: known, to: held)
    #expect(changes.rows.isEmpty, "\(changes.rows)")
    #expect(warnings.count == 5)
    #expect(held.successions == known.successions)
  }
}
