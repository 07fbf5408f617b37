import Chronology
import EducationRegistry
import Programme
import Testing

/// Sixty groups of six institutions in two regions: every level, a combined class, a grade 0, kindergartens, a college.
enum SmallCountry {
  /// Noon of 15 January 2026: half of the school year 2025-26 is over.
  static let now = Instant(milliseconds: 1_768_460_400_000)

  static func day(_ iso: String) throws -> SchoolDay {
    try #require(SchoolDay(iso: iso))
  }

  static func days(_ first: String, _ last: String) throws -> DayRange {
    try #require(try DayRange(first: day(first), last: day(last)))
  }

  // MARK: Programme

  /// Ten topics in each of 13 levels: `grade-3-t0`; the written lesson `knots` serves the first topic of grades 3 and 4.
  static func programme(
    _ order: [Int] = Array(0..<10), files: [ProgrammeFile] = []
  ) throws -> LessonProgramme {
    let knots = try #require(LessonID("knots"))
    let entries = try Level.ofChildren.flatMap { level in
      try order.map { topic in
        ProgrammeEntry(
          id: try #require(LessonID("\(level.id)-t\(topic)")), level: level, topic: "t\(topic)",
          title: Titles(kk: "", ru: ""),
          lesson: topic == 0 && (3...4).contains(level.number) ? knots : nil)
      }
    }
    return try #require(LessonProgramme(entries: entries, files: files))
  }

  static func year() throws -> CalendarYear {
    let kinds: [InstitutionKind] = [.kindergarten, .school, .college]
    return CalendarYear(
      year: SchoolYear(start: 2025), isProvisional: false,
      calendars: try kinds.map { kind in
        SchoolCalendar(
          kind: kind, days: try days("2025-09-02", "2026-05-25"), terms: [],
          vacations: [
            SchoolCalendar.Vacation(id: "autumn", days: try days("2025-10-27", "2025-11-02")),
            SchoolCalendar.Vacation(id: "winter", days: try days("2025-12-29", "2026-01-07")),
          ])
      },
      holidays: [])
  }

  // MARK: Registry

  static func registry(
    groups: [ClassGroup] = Self.groups, closures: [Closure] = [], isSynthetic: Bool = false
  ) -> RegistrySnapshot {
    var table = GroupTable()
    groups.forEach { table.append($0) }
    return RegistrySnapshot(
      regions: [
        Region(code: "KZ-19", kato: "190000000", name: Titles(kk: "Алматы", ru: "Алматы", en: "")),
        Region(code: "KZ-55", kato: "550000000", name: Titles(kk: "Павлодар", ru: "Павлодар")),
      ],
      districts: [0, 0, 1].enumerated().map { place, region in
        District(code: "19000000\(place)", region: region, name: Titles(kk: "а\(place)", ru: "р"))
      },
      institutions: institutions, groups: table, closures: closures, isSynthetic: isSynthetic)
  }

  static let institutions: [Institution] = [
    institution("S1", .school, 0), institution("S2", .school, 1, locality: .rural),
    institution("S3", .school, 2, ownership: .private), institution("K1", .kindergarten, 0),
    institution("K2", .kindergarten, 2, locality: .rural), institution("C1", .college, 1),
  ]

  static let groups: [ClassGroup] = {
    var groups: [ClassGroup] = []
    for grade in 1...11 {
      groups.append(school(0, "S1-\(grade)A", [grade]))
      groups.append(school(0, "S1-\(grade)B", [grade], language: .ru))
      groups.append(school(2, "S3-\(grade)A", [grade]))
    }
    for grade in 1...10 { groups.append(school(1, "S2-\(grade)A", [grade])) }
    groups.append(school(1, "S2-1+3", [1, 3]))
    groups.append(school(1, "S2-0A", [0], stage: .kindergarten))
    for number in 1...4 {
      groups.append(school(3, "K1-\(number)", [], stage: .kindergarten))
      groups.append(school(4, "K2-\(number)", [], stage: .kindergarten))
    }
    for number in 1...7 { groups.append(school(5, "C1-\(number)", [], stage: .college)) }
    return groups
  }()

  static func school(
    _ institution: Int, _ code: String, _ grades: [Int], stage: Stage? = nil,
    language: TeachingLanguage = .kk, enrolled: Int = 25, year: Int = 2025
  ) -> ClassGroup {
    ClassGroup(
      code: code, institution: institution, year: SchoolYear(start: year),
      stage: stage ?? Stage(grade: grades[0]) ?? .primary, grades: GradeSet(grades),
      language: language, enrolled: enrolled, weekday: 1 + code.utf8.reduce(0) { $0 + Int($1) } % 5)
  }

  private static func institution(
    _ code: String, _ kind: InstitutionKind, _ district: Int, locality: Locality = .urban,
    ownership: Ownership = .state
  ) -> Institution {
    Institution(
      code: code, kind: kind, ownership: ownership, locality: locality, basis: .mandate,
      district: district, name: Titles(kk: "\(code) kk", ru: "\(code) ru"))
  }
}
