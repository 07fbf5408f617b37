import Programme
import Testing

@Suite struct LevelTests {
  struct Grade: Sendable {
    let grade: Int
    let level: String
    let stage: Stage
  }

  static let grades = [
    Grade(grade: 0, level: "kindergarten", stage: .kindergarten),
    Grade(grade: 1, level: "grade-1", stage: .primary),
    Grade(grade: 4, level: "grade-4", stage: .primary),
    Grade(grade: 5, level: "grade-5", stage: .middle),
    Grade(grade: 9, level: "grade-9", stage: .middle),
    Grade(grade: 10, level: "grade-10", stage: .senior),
    Grade(grade: 11, level: "grade-11", stage: .senior),
    Grade(grade: 12, level: "grade-11", stage: .senior),
  ]

  @Test(arguments: grades)
  func givesEachGradeItsLevelAndStage(grade: Grade) {
    #expect(Level(grade: grade.grade)?.id == grade.level)
    #expect(Level(grade: grade.grade)?.stage == grade.stage)
    #expect(Stage(grade: grade.grade) == grade.stage)
  }

  @Test func knowsNoOtherGrades() {
    #expect(Level(grade: -1) == nil && Level(grade: 13) == nil)
    #expect(Stage(grade: -1) == nil && Stage(grade: 13) == nil)
    #expect(Level(number: 17) == nil && Level(id: "grade-12") == nil && Level(id: "") == nil)
  }

  @Test func comesBackFromItsNumberAndId() {
    #expect(Level.ofChildren.count == 13 && Level.ofChildren == Level.ofChildren.sorted())
    for level in Level.ofChildren {
      #expect(Level(number: Int(level.number)) == level)
      #expect(Level(id: level.id) == level)
    }
    #expect(Level.college.stage == .college)
  }
}
