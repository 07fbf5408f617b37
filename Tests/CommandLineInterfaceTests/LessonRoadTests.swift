import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import CommandLineInterface

/// A methodologist's road from an empty folder to a pack, by the commands that `lesson --help` names, in its order.
@Suite struct LessonRoadTests {
  private func put(_ name: String, from shipped: String, into lesson: String) throws {
    let target = "\(lesson)/\(name)"
    try? FileManager.default.removeItem(atPath: target)
    try FileManager.default.copyItem(
      atPath: "\(Rehearsal.lessons)/primary/ice/\(shipped)", toPath: target)
  }

  @Test(arguments: ["kk_KZ.UTF-8", "ru_RU.UTF-8", "en_GB.UTF-8"])
  func leadsFromAnEmptyFolderToAPack(_ locale: String) async throws {
    try await TemporaryFolder.use { folder in
      let lessons = folder.appendingPathComponent("lessons").path
      let rehearsal = Rehearsal(locale: locale)
      func run(_ line: String, code: Int32 = 0) async -> Rehearsal.Outcome {
        let outcome = await rehearsal.run("\(line) --lessons \(lessons)")
        #expect(outcome.code == code, "\(line): \(outcome.notes)")
        return outcome
      }
      #expect(await run("lesson new primary/river", code: 66).notes.contains("lesson start"))
      #expect(await run("lesson start").notes.contains("lesson new"))
      #expect(await run("lesson start", code: 1).notes.contains("lesson new"))
      let new = await run("lesson new primary/river --topic water-and-ice --grades 2")
      #expect(new.output.contains("lesson check primary-river"))
      #expect(new.output.contains("lesson pair primary-river"))
      let programme = try String(contentsOfFile: "\(lessons)/programme.yaml", encoding: .utf8)
      #expect(programme.contains("    lesson: primary-river\n"))
      #expect(await run("lesson check primary-river", code: 1).notes.contains("text.unfilled"))
      #expect(await run("lesson review primary-river --by A", code: 1).output.isEmpty)

      let lesson = "\(lessons)/primary/river"
      for name in ["kk.md", "ru.md", "media"] { try put(name, from: name, into: lesson) }
      #expect(await run("lesson check primary-river").notes.isEmpty)
      #expect(await run("lesson pair primary-river --by A").notes.contains("lesson review"))
      #expect(await run("lesson review primary-river --by A").notes.contains("lesson approve"))
      let first = await run("lesson approve primary-river --role methodologist --by A")
      #expect(!first.output.contains("{"))
      let same = await run("lesson approve primary-river --role psychologist --by A", code: 1)
      #expect(!same.notes.contains("methodologist") || locale.hasPrefix("en"))
      let second = await run("lesson approve primary-river --role psychologist --by B")
      #expect(second.output.contains("qorgan pack build"))
      let packs = folder.appendingPathComponent("packs").path
      let built = await run("pack build --format html --output \(packs)")
      #expect(built.code == 0)
      let page = try String(
        contentsOfFile: "\(packs)/html/primary-river.kk.html", encoding: .utf8)
      #expect(page.contains("Мұзға баспай тұрып") && !page.contains("class=\"tag\""))
    }
  }

  @Test func saysTheRoadInEveryLanguage() async {
    for language in InterfaceLanguage.allCases {
      let help = await Rehearsal().run("lesson --help --interface \(language.rawValue)").output
      let words = help.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      var rest = words[...]
      // In the order in which they are taken.
      for command in ["new", "check", "pair", "review", "approve", "pack build", "start"] {
        let place = rest.firstRange(of: command)
        #expect(place != nil, "\(language) \(command)")
        rest = place.map { rest[$0.upperBound...] } ?? rest
      }
    }
  }

  @Test func saysHowToGoOnWhereNoModelLies() async throws {
    try await TemporaryFolder.use { folder in
      let settings = Settings(environment: ["LANG": "ru_RU"])
      let notes = Kept()
      let dialogue = Dialogue(
        settings: settings,
        console: Console(
          write: { _ in }, writeNote: { notes.add($0) }, terminalWidth: nil, ask: nil),
        surroundings: .still)
      let place = folder.appendingPathComponent("lessons").path
      let code = await Invocation(
        arguments: ["lesson", "start", "--lessons", place], dialogue: dialogue
      ).run()
      #expect(code == .missingInput)
      #expect(notes.text.contains("--from"))
      #expect(!FileManager.default.fileExists(atPath: place))
    }
  }
}
