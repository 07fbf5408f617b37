import Testing

@testable import CommandLineInterface

@Suite struct LessonSearchCommandTests {
  @Test func findsAWordInWhateverFormItStands() async {
    let outcome = await Rehearsal().run(["lesson", "search", "Собака", "--format", "csv"])
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("lesson,language,line,text\n"))
    #expect(outcome.output.contains("primary-dogs,ru,"))
    #expect(outcome.output.contains("‹собаку›"))
  }

  @Test func saysThatThereIsNothing() async {
    let outcome = await Rehearsal().run("lesson search кенгуру")
    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.notes.contains("Found 0 places"))
  }

  @Test func listsTheLessonsOfATopic() async {
    let outcome = await Rehearsal().run("lesson search --topic stray-dogs --grade 3")
    #expect(outcome.output.contains("primary-dogs"))
    #expect(!outcome.output.contains("primary-ice"))
  }
}
