import Chronology
import Programme
import Testing

@testable import EducationRegistry

@Suite struct GroupTableTests {
  @Test func keepsEveryColumnOfAGroup() throws {
    let first = try #require(SchoolDay(iso: "2025-10-01"))
    let last = try #require(SchoolDay(iso: "2026-01-15"))
    let group = ClassGroup(
      code: "S61-00001-5+6", institution: 7, year: SchoolYear(start: 2025), stage: .middle,
      grades: GradeSet([5, 6]), shift: 2, language: .uz, enrolled: 19, weekday: 4, minute: 840,
      validity: DayRange(first: first, last: last))
    var table = GroupTable()
    table.append(group)
    #expect(table.count == 1)
    #expect(table[0] == group)
    // Grades 5 and 6 take turns; this is the year of grade 6.
    #expect(table.level == [6])
  }

  @Test func givesAGroupWithoutASpanItsSchoolYear() {
    let year = SchoolYear(start: 2025)
    var table = GroupTable()
    table.append(
      ClassGroup(
        code: "K11-00001-1", institution: 0, year: year, stage: .kindergarten,
        grades: GradeSet([]), language: .kk, enrolled: 20, weekday: 1))
    #expect(table[0].validity == year.days)
  }

  @Test func tellsAPopulationWhatItsInstitutionsAre() {
    var registry = RegistrySnapshot(
      districts: [
        District(code: "a", region: 3, name: Titles(kk: "", ru: "")),
        District(code: "b", region: 5, name: Titles(kk: "", ru: "")),
      ],
      institutions: [
        Institution(
          code: "C1", kind: .college, ownership: .private, locality: .rural, basis: .memorandum,
          district: 1, name: Titles(kk: "", ru: ""))
      ])
    registry.groups.append(
      ClassGroup(
        code: "C1-1", institution: 0, year: SchoolYear(start: 2025), stage: .college,
        grades: GradeSet([]), language: .ru, enrolled: 25, weekday: 2))
    let population = Population(registry)
    #expect(population.district == [1])
    #expect(population.region == [5])
    #expect(population.kind == [InstitutionKind.college.rawValue])
    #expect(population.ownership == [Ownership.private.rawValue])
    #expect(population.locality == [Locality.rural.rawValue])
    #expect(population.basis == [CoverageBasis.memorandum.rawValue])
    #expect(population.level == [12])
  }
}
