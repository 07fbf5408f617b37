import Diagnostics
import Testing

@testable import LessonContent

@Suite struct ContentChecksTests {
  @Test(arguments: Spoiling.all)
  func reportsWhatIsWrong(spoiling: Spoiling) throws {
    // The words that a spoiling makes up are no slips of their own.
    let diagnostics = try spoiling.repository.load().diagnostics.filter { diagnostic in
      diagnostic.id == spoiling.id || !Spelling.ids.contains(diagnostic.id)
    }
    let name = spoiling.reported ?? spoiling.file
    let found = diagnostics.filter { $0.id == spoiling.id && $0.place.file.hasSuffix("/\(name)") }
    #expect(!found.isEmpty, "\(diagnostics.map { "\($0.place) \($0.id)" })")
    if let line = spoiling.line {
      #expect(found.contains { $0.place.line == line }, "\(found.map { $0.place.line ?? 0 })")
    }
    let ids = Set(diagnostics.map(\.id))
    #expect(ids.subtracting(spoiling.also).union([spoiling.id]) == [spoiling.id])
    for diagnostic in diagnostics { expectNoGap(in: diagnostic) }
  }

  /// Every `{name}` of the words has its value among the facts.
  private func expectNoGap(in diagnostic: Diagnostic) {
    for language in InterfaceLanguage.allCases {
      let gaps = DiagnosticText.lines(for: diagnostic, in: language).filter { line in
        line.contains("{") && !diagnostic.facts.values.contains { $0.contains("{") }
      }
      #expect(gaps.isEmpty, "\(diagnostic.id)")
    }
  }

  @Test func hasAFailingTextForEveryRule() {
    let shown = Set(Spoiling.all.map(\.id))
    // No text can take a dictionary away: SpellerTests shows that.
    // A changed copy of an approved text takes two files: ReviewDeskTests shows that.
    let elsewhere: Set = ["lesson.spelling.dictionary", "record.kept.changed"]
    for check in ContentChecks.all {
      #expect(Set(check.ids).subtracting(shown).subtracting(elsewhere).isEmpty, "\(check)")
    }
  }

  @Test func saysEverythingInThreeLanguagesWithARemedy() throws {
    let ids = ContentChecks.all.flatMap { $0.ids } + Spoiling.data.map(\.id)
    for id in Set(ids) {
      let words = try #require(Words.of(id), "\(id)")
      for language in InterfaceLanguage.allCases {
        #expect(!words.summary[language].isEmpty && !words.remedy[language].isEmpty, "\(id)")
      }
    }
  }

  @Test func reportsEverythingAtOnce() throws {
    let spoilt = RepositoryFixture.sound
      .replacing("# Мұзға баспай тұрып", with: "# Мұзға баспай\u{A0}тұрып", in: "primary/ice/kk.md")
      .replacing("(5 минут)", with: "(4 минуты)", in: "primary/ice/ru.md")
      .replacing("stage: primary", with: "stage: primry", in: "primary/ice/lesson.yaml")
    let ids = Set(try spoilt.load().diagnostics.map(\.id))
    #expect(ids.isSuperset(of: ["text.space.no-break", "text.minutes.sum", "data.code.unknown"]))
  }
}
