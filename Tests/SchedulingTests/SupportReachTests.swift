import EducationRegistry
import Programme
import Scheduling
import Testing

@Suite struct SupportReachTests {
  @Test func namesEverySensitiveLessonWithoutAPsychologistTheDayAfter() throws {
    let programme = try Country.programme(sensitive: [3])
    let year = try Country.year()
    var registry = Country.registry(groups: [Country.group("G", weekday: 5)])
    let plan = NationalPlan(
      registry, population: Population(registry), programme: programme, calendars: [year])
    func gaps() -> Int { SupportReach(registry, calendars: [year]).gaps(of: 0, in: plan).count }
    #expect(gaps() == 3)
    registry.staff = [StaffMember(code: "T", institution: 0, role: .classTeacher)]
    #expect(gaps() == 3)
    registry.staff.append(StaffMember(code: "P", institution: 2, role: .psychologist))
    #expect(gaps() == 3)
    let autumn = try Country.days("2025-09-01", "2025-11-01")
    registry.staff.append(
      StaffMember(code: "Q", institution: 0, role: .psychologist, validity: autumn))
    #expect(gaps() == 2)
    registry.staff.append(StaffMember(code: "R", institution: 0, role: .psychologist))
    #expect(gaps() == 0)
  }
}
