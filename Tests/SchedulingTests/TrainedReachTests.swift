import Chronology
import EducationRegistry
import Programme
import Testing

@testable import Scheduling

@Suite struct TrainedReachTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let staff: [StaffMember]
    var training: String?
    let covered: Int

    var testDescription: String { name }
  }

  private static func span(_ first: String, _ last: String) -> DayRange? {
    guard let first = SchoolDay(iso: first), let last = SchoolDay(iso: last) else { return nil }
    return DayRange(first: first, last: last)
  }

  private static func teacher(
    _ certificates: [Certificate], role: DelivererRole = .psychologist, at institution: Int = 0,
    validity: DayRange? = nil
  ) -> [StaffMember] {
    [
      StaffMember(
        code: "T1", institution: institution, role: role, validity: validity,
        certificates: certificates)
    ]
  }

  /// One topic of ten is sensitive, so three sessions a year.
  static let cases = [
    Case(name: "nobody", staff: [], covered: 0),
    Case(name: "no certificate", staff: teacher([]), covered: 0),
    Case(name: "for ever", staff: teacher([Certificate("care")]), covered: 3),
    Case(name: "another role", staff: teacher([Certificate("care")], role: .rescuer), covered: 0),
    Case(name: "another school", staff: teacher([Certificate("care")], at: 1), covered: 0),
    Case(
      name: "run out",
      staff: teacher([Certificate("care", validity: span("2020-01-01", "2025-01-01"))]),
      covered: 0),
    Case(
      name: "gone",
      staff: teacher([Certificate("care")], validity: span("2020-01-01", "2025-01-01")),
      covered: 0),
    Case(
      name: "another training", staff: teacher([Certificate("first-aid")]), training: "care",
      covered: 0),
    Case(name: "the training", staff: teacher([Certificate("care")]), training: "care", covered: 3),
  ]

  @Test(arguments: cases)
  func countsWhoIsTrained(_ example: Case) throws {
    let (registry, plan) = try Self.nation(example.staff)
    let reach = TrainedReach(registry, training: example.training)
    let counts = reach.counts(in: plan) { _ in 7 }
    #expect(counts == [7: TrainedReach.Count(sessions: 3, covered: example.covered)])
    #expect(reach.gaps(of: 0, in: plan).count == 3 - example.covered)
    #expect(reach.counts(in: plan) { _ in nil }.isEmpty)
  }

  @Test func readsACertificateRunningOutInTheYear() throws {
    let (registry, plan) = try Self.nation([])
    let days = TrainedReach(registry).gaps(of: 0, in: plan).map(\.day)
    let last = try #require(DayRange(first: .firstWritten, last: days[1]))
    let (staffed, _) = try Self.nation(Self.teacher([Certificate("care", validity: last)]))
    #expect(TrainedReach(staffed).gaps(of: 0, in: plan).map(\.day) == [days[2]])
  }

  @Test(arguments: ["care", "care:2027-08-31", "care:2025-09-01/2027-08-31"])
  func writesACertificateAsItReadsIt(_ text: String) throws {
    #expect(try #require(Certificate(text: text)).text == text)
  }

  @Test(arguments: ["", ":2027-08-31", "care:soon", "care:2027-08-31/2025-09-01", "a:b:c"])
  func refusesWhatIsNoCertificate(_ text: String) {
    #expect(Certificate(text: text) == nil)
  }

  private static func nation(
    _ staff: [StaffMember]
  ) throws -> (RegistrySnapshot, NationalPlan) {
    let name = Titles(kk: "Мектеп", ru: "Школа")
    var groups = GroupTable()
    groups.append(
      ClassGroup(
        code: "G", institution: 0, year: SchoolYear(start: 2025), stage: .primary,
        grades: GradeSet([3]), language: .kk, enrolled: 20, weekday: 1))
    let school = { (code: String) in
      Institution(
        code: code, kind: .school, ownership: .state, locality: .rural, basis: .mandate,
        district: 0, name: name)
    }
    let registry = RegistrySnapshot(
      regions: [Region(code: "KZ-19", kato: "19", name: name)],
      districts: [District(code: "D", region: 0, name: name)],
      institutions: [school("I"), school("J")], groups: groups, staff: staff)
    let entries = try Level.ofChildren.flatMap { level in
      try (0..<10).map { topic in
        ProgrammeEntry(
          id: try #require(LessonID("\(level.id)-t\(topic)")), level: level, topic: "t",
          title: name, sensitivity: topic == 4 ? .sensitive : .ordinary,
          deliverers: [.classTeacher, .psychologist])
      }
    }
    let calendar = CalendarYear(
      year: SchoolYear(start: 2025), isProvisional: false,
      calendars: [
        SchoolCalendar(
          kind: .school, days: try #require(span("2025-09-08", "2026-05-25")), terms: [],
          vacations: [])
      ], holidays: [])
    return (
      registry,
      NationalPlan(
        registry, population: Population(registry),
        programme: try #require(LessonProgramme(entries: entries)), calendars: [calendar])
    )
  }
}
