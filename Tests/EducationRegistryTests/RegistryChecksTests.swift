import Chronology
import Diagnostics
import Programme
import Testing

@testable import EducationRegistry

@Suite struct RegistryChecksTests {
  struct GroupCase: Sendable, CustomTestStringConvertible {
    var kind = InstitutionKind.school
    var stage = Stage.primary
    var grades = "3"
    var enrolled = 24
    var minute = 480
    var validity: DayRange?
    let ids: [String]
    var testDescription: String { "\(kind) \(stage) \(grades) \(enrolled) \(minute)" }
  }

  static let groupCases = [
    GroupCase(ids: []),
    GroupCase(grades: "1+3", ids: []),
    GroupCase(stage: .kindergarten, grades: "0+1", ids: []),
    GroupCase(stage: .primary, grades: "0+1", ids: ["registry.group.stage"]),
    GroupCase(stage: .middle, grades: "3+5", ids: ["registry.group.stage"]),
    GroupCase(stage: .middle, grades: "5+6", ids: []),
    GroupCase(kind: .kindergarten, stage: .kindergarten, grades: "", ids: []),
    GroupCase(kind: .kindergarten, stage: .primary, grades: "1", ids: ["registry.group.kind"]),
    GroupCase(kind: .college, stage: .college, grades: "", ids: []),
    GroupCase(kind: .college, stage: .senior, grades: "11", ids: ["registry.group.kind"]),
    GroupCase(kind: .school, stage: .kindergarten, grades: "", ids: ["registry.group.kind"]),
    GroupCase(kind: .training, stage: .senior, grades: "10", ids: []),
    GroupCase(grades: "1+6", ids: ["registry.group.grades"]),
    GroupCase(grades: "1+2+3+4+5", ids: ["registry.group.grades"]),
    GroupCase(grades: "1+2+3+4", ids: []),
    GroupCase(enrolled: 0, ids: ["registry.group.size"]),
    GroupCase(enrolled: 60, ids: []),
    GroupCase(enrolled: 61, ids: ["registry.group.size"]),
    GroupCase(minute: 419, ids: ["registry.group.hour"]),
    GroupCase(minute: 1200, ids: []),
    GroupCase(minute: 1201, ids: ["registry.group.hour"]),
    GroupCase(validity: SchoolYear(start: 2025).days, ids: []),
    GroupCase(validity: SchoolYear(start: 2024).days, ids: ["registry.group.validity"]),
  ]

  @Test(arguments: groupCases)
  func holdsGroupsToTheRules(_ example: GroupCase) throws {
    let group = ClassGroup(
      code: "S19-00001-3A", institution: 0, year: SchoolYear(start: 2025), stage: example.stage,
      grades: try #require(GradeSet(code: example.grades)), language: .kk,
      enrolled: example.enrolled, weekday: 1, minute: example.minute, validity: example.validity)
    let findings = RegistryChecks.findings(of: group, in: Self.institution(example.kind))
    #expect(findings.map(\.id) == example.ids)
    for finding in findings { Self.expectWords(finding) }
  }

  struct ClosureCase: Sendable {
    let scope: Closure.Scope
    let code: String
    let days: Int
    let ids: [String]
  }

  static let closureCases = [
    ClosureCase(scope: .nation, code: "", days: 1, ids: []),
    ClosureCase(scope: .nation, code: "KZ-19", days: 1, ids: ["registry.closure.code"]),
    ClosureCase(scope: .region, code: "KZ-19", days: 60, ids: []),
    ClosureCase(scope: .region, code: "", days: 1, ids: ["registry.closure.code"]),
    ClosureCase(scope: .district, code: "190100000", days: 61, ids: ["registry.closure.length"]),
  ]

  @Test(arguments: closureCases)
  func holdsClosuresToTheRules(_ example: ClosureCase) throws {
    let first = try #require(SchoolDay(iso: "2025-11-10"))
    let closure = Closure(
      scope: example.scope, code: example.code,
      days: try #require(DayRange(first: first, last: first.adding(days: example.days - 1))),
      reason: .weather, decidedOn: first)
    let findings = RegistryChecks.findings(of: closure)
    #expect(findings.map(\.id) == example.ids)
    for finding in findings { Self.expectWords(finding) }
  }

  @Test func namesTheStageThatTheYoungestGradeDecides() throws {
    let group = ClassGroup(
      code: "x", institution: 0, year: SchoolYear(start: 2025), stage: .middle,
      grades: GradeSet([4, 5]), language: .kk, enrolled: 10, weekday: 1)
    let finding = try #require(
      RegistryChecks.findings(of: group, in: Self.institution(.school)).first)
    #expect(finding.facts == ["stage": "middle", "grades": "4+5", "expected": "primary"])
  }

  private static func institution(_ kind: InstitutionKind) -> Institution {
    Institution(
      code: "S19-00001", kind: kind, ownership: .state, locality: .rural, basis: .mandate,
      district: 0, name: Titles(kk: "мектеп", ru: "школа"))
  }

  /// Every fact that the words name is there.
  private static func expectWords(_ finding: RegistryFinding) {
    for language in InterfaceLanguage.allCases {
      let lines = DiagnosticText.lines(
        for: finding.diagnostic(at: Place(file: "groups.csv", line: 2)), in: language)
      #expect(lines.count == 2 && !lines.joined().contains("{"), "\(lines)")
    }
  }
}
