import Foundation
import Testing

@testable import CommandLineInterface

@Suite struct LessonCommandTests {
  @Test func listsTheWrittenLessonsOfAStage() async {
    let outcome = await Rehearsal().run("lesson list --stage primary --format csv --language ru")
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(
      lines.first == "lesson,stage,grades,title,languages,sensitivity,season,status,version")
    #expect(lines.contains { $0.hasPrefix("primary-ice,primary,2+3+4,Прежде чем ступить на лёд") })
    #expect(lines.dropFirst().allSatisfy { $0.contains(",primary,") })
  }

  @Test func listsAllEntriesOfTheProgramme() async {
    let outcome = await Rehearsal().run("lesson list --programme --format csv")
    #expect(outcome.output.split(separator: "\n").count == 137)
  }

  @Test func showsOnePassAsTheTeacherReadsIt() async {
    let outcome = await Rehearsal().run("lesson show primary-ice --pass 2 --language kk")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("2-рет. Жаттығамыз"))
    #expect(!outcome.output.contains("1-рет."))
  }

  @Test func namesTheNearestLesson() async {
    let outcome = await Rehearsal().run("lesson show primary-ise")
    #expect(outcome.code == 1)
    #expect(outcome.notes.contains("Did you mean \"primary-ice\"?"))
    #expect(outcome.output.isEmpty)
  }

  @Test func showsAnotherLanguageRatherThanNothingAndSaysSo() async {
    let outcome = await Rehearsal().run("lesson show primary-ice --language uz")
    #expect(outcome.code == 0)
    #expect(outcome.notes.contains("no text in \"uz\""))
  }

  @Test func theRepositoryItselfIsInOrder() async {
    let outcome = await Rehearsal().run("lesson check")
    #expect(outcome.code == 0, "\(outcome.notes)")
  }

  @Test func listsEverythingThatIsWrongAndLeavesWith1() async throws {
    try await BrokenLessons.use { folder in
      let outcome = await Rehearsal(lessons: folder).run("lesson check")
      #expect(outcome.code == 1)
      for place in BrokenLessons.places {
        #expect(outcome.notes.contains(place), "\(place) in \(outcome.notes)")
      }
      #expect(outcome.output.contains("errors"))
    }
  }

  @Test func givesDiagnosticsToProgramsAsAList() async throws {
    try await BrokenLessons.use { folder in
      let outcome = await Rehearsal(lessons: folder).run("lesson check --format csv")
      #expect(outcome.code == 1)
      #expect(outcome.output.hasPrefix("file,line,column,severity,id,message,remedy\n"))
      #expect(outcome.output.split(separator: "\n").count > BrokenLessons.places.count)
    }
  }

  @Test func aMissingFolderIsAnErrorWithARemedy() async {
    for line in ["lesson list", "lesson check", "lesson show primary-ice", "pack build"] {
      let outcome = await Rehearsal(lessons: "/nowhere/lessons").run(line)
      #expect(outcome.code == 66, "\(line)")
      #expect(
        outcome.notes.hasPrefix("/nowhere/lessons: error: There is no folder of lessons here."),
        "\(line): \(outcome.notes)")
    }
  }
}
