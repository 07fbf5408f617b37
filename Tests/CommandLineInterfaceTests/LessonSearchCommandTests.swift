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

  @Test(arguments: [
    ("Бір ‹екі› үш.", 80, "Бір ‹екі› үш."),
    ("Бір екі үш төрт бес алты ‹жеті› сегіз тоғыз он.", 20, "… алты ‹жеті› сегіз …"),
    ("‹Бір› екі үш төрт бес алты жеті.", 12, "‹Бір› екі …"),
  ])
  func showsTheWordsAroundTheHit(text: String, width: Int, excerpt: String) {
    #expect(SearchListing.excerpt(of: text, width: width) == excerpt)
  }

  @Test func keepsTheTableWithinATerminal() async {
    let outcome = await Rehearsal().run("lesson search собака")
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count < 140 })
  }
}
