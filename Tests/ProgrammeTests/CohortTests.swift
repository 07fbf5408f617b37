import Programme
import Testing

@Suite struct CohortTests {
  @Test(arguments: Cohort.allCases)
  func hasALevelAStageAndACodeOfItsOwn(cohort: Cohort) {
    #expect(cohort.level.cohort == cohort && Int(cohort.level.number) == 13 + Int(cohort.rawValue))
    #expect(Level(id: cohort.code) == cohort.level && Cohort(code: cohort.code) == cohort)
    #expect(cohort.level.stage == cohort.stage && !Stage.taught.contains(cohort.stage))
    #expect(!Level.ofChildren.contains(cohort.level))
    for level in Level.ofChildren {
      #expect(!level.suits(cohort.level) && !cohort.level.suits(level) && level.cohort == nil)
    }
  }

  @Test(arguments: Cohort.allCases)
  func standsWhereAClassHasItsGradesWithoutBeingOne(cohort: Cohort) {
    let grades = GradeSet(cohort)
    #expect(grades.youngest == nil && grades.grades.isEmpty && !grades.isCombined)
    #expect(grades.cohort == (cohort == .parents ? nil : cohort))
    #expect(grades.code == (cohort == .parents ? "" : cohort.code))
    #expect(GradeSet([1, 3]).cohort == nil && GradeSet(bits: grades.bits) == grades)
  }

  @Test func lessonsOfAdultsAreNumberedBehindTheChildrens() throws {
    let children = try Level.ofChildren.flatMap { level in
      try (0..<10).map { try Self.entry("\(level.id)-t\($0)", level) }
    }
    let adults = [
      try Self.entry("parents-a", Cohort.parents.level),
      try Self.entry("teachers-a", Cohort.teachers.level, passes: 1),
      try Self.entry("teachers-b", Cohort.teachers.level, passes: 2),
    ]
    let programme = try #require(LessonProgramme(entries: children, adults: adults))
    #expect(
      programme.entries.count == 130
        && programme.adults.map(\.id.text) == [
          "teachers-a", "teachers-b", "parents-a",
        ])
    #expect(programme.numbered.map(\.number) == Array(0..<130) + [130, 131, 160])
    for (number, entry) in programme.numbered {
      #expect(programme.number(of: entry.id) == number && programme.entry(number: number) == entry)
    }
    for number in [-1, 132, 140, 161, 170, 999] { #expect(programme.entry(number: number) == nil) }
    #expect(programme.cells(of: Cohort.teachers.level).count == 3)
    #expect(programme.cells(of: Cohort.police.level) == .empty)
    #expect(programme.cells(of: .college) == .all)
  }

  @Test func refusesElevenLessonsOfACohortAndAChildsAmongThem() throws {
    let children = try Level.ofChildren.flatMap { level in
      try (0..<10).map { try Self.entry("\(level.id)-t\($0)", level) }
    }
    let eleven = try (0..<11).map { try Self.entry("a\($0)", Cohort.police.level) }
    #expect(LessonProgramme(entries: children, adults: eleven) == nil)
    #expect(LessonProgramme(entries: children, adults: [children[0]]) == nil)
    #expect(LessonProgramme(entries: children + [eleven[0]]) == nil)
    #expect(LessonProgramme(entries: children, adults: [eleven[0], eleven[0]]) == nil)
  }

  private static func entry(
    _ id: String, _ level: Level, passes: Int = 3
  ) throws -> ProgrammeEntry {
    ProgrammeEntry(
      id: try #require(LessonID(id)), level: level, topic: id, title: Titles(kk: "", ru: ""),
      passes: passes)
  }
}
