import Chronology
import Programme
import Testing

@testable import EducationRegistry

@Suite struct GhostCheckTests {
  private static func registry(
    _ groups: [(code: String, enrolled: Int)], kind: InstitutionKind = .school,
    subtype: String = "", last: SchoolDay? = nil
  ) throws -> RegistrySnapshot {
    var table = GroupTable()
    for group in groups {
      table.append(
        ClassGroup(
          code: group.code, institution: 0, year: SchoolYear(start: 2025), stage: .primary,
          grades: GradeSet([3]), language: .kk, enrolled: group.enrolled, weekday: 1))
    }
    return RegistrySnapshot(
      regions: [Region(code: "KZ-19", kato: "19", name: Titles(kk: "а", ru: "о"))],
      districts: [District(code: "19-01", region: 0, name: Titles(kk: "а", ru: "р"))],
      institutions: [
        Institution(
          code: "S1", kind: kind, subtype: subtype, ownership: .state, locality: .rural,
          basis: .mandate, district: 0, name: Titles(kk: "м", ru: "ш"),
          validity: last.flatMap { DayRange(first: .firstWritten, last: $0) })
      ], groups: table)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let groups: [(code: String, enrolled: Int)]
    var subtype = ""
    let due: [Int]
    let reports: [Int]
    let found: [RegistryDoubt.Kind]

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "all report", groups: [("S1-3A", 20), ("S1-3B", 21)], due: [5, 5], reports: [4, 1],
      found: []),
    Case(
      name: "one is silent", groups: [("S1-3A", 20), ("S1-3B", 21)], due: [5, 5],
      reports: [4, 0], found: [.silentGroup]),
    Case(
      name: "too early to say", groups: [("S1-3A", 20), ("S1-3B", 21)], due: [2, 2],
      reports: [1, 0], found: []),
    Case(
      name: "the whole institution is silent", groups: [("S1-3A", 20), ("S1-3B", 21)],
      due: [5, 5], reports: [0, 0], found: []),
    Case(
      name: "a twin is silent", groups: [("S1-3A", 20), ("S1-3B", 20)], due: [5, 5],
      reports: [4, 0], found: [.silentGroup, .silentTwin]),
    Case(
      name: "one code written twice", groups: [("S1-3A", 20), ("s1_3a", 21)], due: [5, 5],
      reports: [4, 4], found: [.sameCode]),
    Case(
      name: "a class of a hundred", groups: [("S1-3A", 100)], due: [5], reports: [4],
      found: [.groupSize]),
    Case(
      name: "a small school of two hundred", groups: (0..<10).map { ("S1-\($0)", 20 + $0) },
      subtype: "small", due: Array(repeating: 5, count: 10),
      reports: Array(repeating: 5, count: 10), found: [.buildingSize]),
    Case(name: "no group", groups: [], due: [], reports: [], found: [.noGroups]),
  ]

  @Test(arguments: cases)
  func asks(_ example: Case) throws {
    let day = try #require(SchoolDay(iso: "2025-11-20"))
    let registry = try Self.registry(example.groups, subtype: example.subtype)
    let doubts = GhostChecks(registry, on: day, due: example.due, reports: example.reports)
      .doubts()
    #expect(doubts.map(\.kind) == example.found)
  }

  @Test func asksAboutAGroupThatOutlivesItsInstitution() throws {
    let day = try #require(SchoolDay(iso: "2025-11-20"))
    let registry = try Self.registry([("S1-3A", 20)], last: day.adding(days: 5))
    let doubts = GhostChecks(registry, on: day, due: [5], reports: [5]).doubts()
    #expect(doubts.map(\.kind) == [.outlivesInstitution])
    #expect(GhostChecks(registry, on: day, due: [5], reports: [5]).doubts(region: 7).isEmpty)
  }
}
