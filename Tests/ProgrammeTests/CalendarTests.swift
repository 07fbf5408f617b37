import Chronology
import Programme
import Testing

@Suite struct CalendarTests {
  private func day(_ iso: String) throws -> SchoolDay {
    try #require(SchoolDay(iso: iso))
  }

  private func days(_ first: String, _ last: String) throws -> DayRange {
    try #require(try DayRange(first: day(first), last: day(last)))
  }

  private func calendar() throws -> SchoolCalendar {
    SchoolCalendar(
      kind: .school, days: try days("2025-09-02", "2026-05-25"), terms: [],
      vacations: [
        SchoolCalendar.Vacation(id: "autumn", days: try days("2025-10-27", "2025-11-02")),
        SchoolCalendar.Vacation(
          id: "grade-1-extra", days: try days("2026-02-09", "2026-02-15"), grades: GradeSet([1])),
      ])
  }

  struct Question: Sendable, CustomTestStringConvertible {
    let day: String
    var grades = [3]
    let isTaught: Bool
    var testDescription: String { "\(day) \(grades)" }
  }

  static let questions = [
    Question(day: "2025-09-01", isTaught: false), Question(day: "2025-09-02", isTaught: true),
    Question(day: "2026-05-25", isTaught: true), Question(day: "2026-05-26", isTaught: false),
    Question(day: "2025-09-06", isTaught: false), Question(day: "2025-10-24", isTaught: true),
    Question(day: "2025-10-27", isTaught: false), Question(day: "2025-11-03", isTaught: true),
    Question(day: "2026-02-09", isTaught: true),
    Question(day: "2026-02-09", grades: [1], isTaught: false),
    Question(day: "2026-02-09", grades: [1, 3], isTaught: false),
    Question(day: "2026-02-09", grades: [], isTaught: true),
    Question(day: "2026-02-16", grades: [1], isTaught: true),
  ]

  @Test(arguments: questions)
  func knowsWhichDaysAreTaught(question: Question) throws {
    let isTaught = try calendar().teaches(
      on: day(question.day), grades: GradeSet(question.grades))
    #expect(isTaught == question.isTaught)
  }

  struct Code: Sendable, CustomTestStringConvertible {
    let text: String
    let start: Int?
    var testDescription: String { text }
  }

  static let codes = [
    Code(text: "2025-26", start: 2025), Code(text: "2025-2026", start: 2025),
    Code(text: "1999-00", start: 1999), Code(text: "2025-27", start: nil),
    Code(text: "2025", start: nil), Code(text: "2025-26-27", start: nil),
    Code(text: "25-26", start: nil), Code(text: "2025-2027", start: nil),
    Code(text: "2025–26", start: nil),
  ]

  @Test(arguments: codes)
  func namesASchoolYearByItsBeginning(code: Code) {
    #expect(SchoolYear(code: code.text)?.start == code.start)
  }

  @Test func spansFromSeptemberToAugust() throws {
    let year = SchoolYear(start: 2025)
    #expect(year.code == "2025-26" && SchoolYear(start: 1999).code == "1999-00")
    #expect(try year.days == days("2025-09-01", "2026-08-31"))
    #expect(SchoolYear(containing: year.days.first) == year)
    #expect(SchoolYear(containing: year.days.last) == year)
    #expect(SchoolYear(containing: year.days.last.adding(days: 1)) == SchoolYear(start: 2026))
  }

  @Test func keepsASeasonWithinItsTwoDaysInAnyYear() throws {
    let season = Season(id: "before-winter", from: (10, 15), to: (12, 10))
    for (iso, isIn) in [
      ("2025-10-14", false), ("2025-10-15", true), ("2031-11-01", true), ("2025-12-10", true),
      ("2025-12-11", false), ("2026-01-01", false),
    ] {
      #expect(try season.contains(day(iso)) == isIn)
    }
  }
}
