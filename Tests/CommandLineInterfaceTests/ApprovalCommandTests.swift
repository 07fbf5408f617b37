import Foundation
import TestSupport
import Testing

@testable import CommandLineInterface

/// One made-up approval from the first signature to the recall; in a copy, for nobody approved what ships.
@Suite struct ApprovalCommandTests {
  /// A repository with the shared files and a single lesson.
  private func withLesson(
    _ body: (_ lessons: String, _ packs: String) async throws -> Void
  ) async throws {
    try await TemporaryFolder.use { folder in
      let (lessons, packs) = ("\(folder.path)/lessons", "\(folder.path)/packs")
      try FileManager.default.createDirectory(
        atPath: "\(lessons)/primary", withIntermediateDirectories: true)
      let names = [
        "programme.yaml", "contacts.yaml", "credits.yaml", "shared", "wording", "words",
        "primary/ice",
      ]
      for name in names {
        try FileManager.default.copyItem(
          atPath: "\(Rehearsal.lessons)/\(name)", toPath: "\(lessons)/\(name)")
      }
      try await body(lessons, packs)
    }
  }

  private func run(
    _ line: String, by name: String? = nil, _ lessons: String, locale: String = "en_US.UTF-8"
  ) async -> Rehearsal.Outcome {
    await Rehearsal(locale: locale, lessons: lessons)
      .run(line.split(separator: " ").map(String.init) + (name.map { ["--by", $0] } ?? []))
  }

  @Test func takesALessonFromReviewToARecall() async throws {
    try await withLesson { lessons, packs in
      let build = "pack build --format html --output \(packs)"
      let nothing = await run(build, lessons)
      #expect(nothing.code == 1 && nothing.notes.contains("[pack.nothing.approved]"))
      let early = await run(
        "lesson approve primary-ice --role methodologist", by: "Айгүл С.", lessons)
      #expect(early.code == 1 && early.notes.contains("[lesson.approve.pairs]"))
      #expect(await run("lesson pair primary-ice", by: "Жұп Ж.", lessons).code == 0)
      let first = await run(
        "lesson approve primary-ice --role methodologist", by: "Айгүл С.", lessons)
      #expect(first.output.contains("psychologist"))
      let same = await run(
        "lesson approve primary-ice --role psychologist", by: "айгүл с", lessons)
      #expect(same.code == 1 && same.notes.contains("[lesson.approve.person]"))
      let second = await run(
        "lesson approve primary-ice --role psychologist", by: "Дана Т.", lessons)
      #expect(second.output.contains("version 1 is approved"))
      try await publish(build, lessons, packs)
      try await recall(build, lessons, packs)
    }
  }

  private func publish(_ build: String, _ lessons: String, _ packs: String) async throws {
    #expect(await run(build, lessons).code == 0)
    let page = "\(packs)/html/primary-ice.kk.html"
    let approved = try String(contentsOfFile: page, encoding: .utf8)
    #expect(!approved.contains("@bottom-center"))
    let file = "\(lessons)/primary/ice/kk.md"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing("Мұз", with: "Сең").write(toFile: file, atomically: true, encoding: .utf8)
    let minor = await run(
      "lesson approve primary-ice --minor --role methodologist", by: "Айгүл С.", lessons)
    #expect(minor.code == 1 && minor.notes.contains("[lesson.minor.large]"))
    #expect(await run(build, lessons).code == 0)
    #expect(try String(contentsOfFile: page, encoding: .utf8) == approved)
    let draft = await run(build + " --drafts", lessons)
    #expect(draft.output.contains("not approved, every page is marked"))
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("@bottom-center"))
    #expect(await run(build, lessons).code == 0)
    try text.write(toFile: file, atomically: true, encoding: .utf8)
  }

  private func recall(_ build: String, _ lessons: String, _ packs: String) async throws {
    let unknown = await run("lesson recall primary-ice --reason because", by: "А.", lessons)
    #expect(unknown.code != 0 && unknown.notes.contains("wrong-fact"))
    let recall = await run(
      "lesson recall primary-ice --reason harmful", by: "А.", lessons, locale: "kk_KZ.UTF-8")
    #expect(recall.output.contains("балаға зиян тигізуі"))
    let built = await run(build, lessons)
    #expect(built.notes.contains("[pack.recalled.harmful]"))
    #expect(!FileManager.default.fileExists(atPath: "\(packs)/html/primary-ice.kk.html"))
    let index = try String(contentsOfFile: "\(packs)/index.json", encoding: .utf8)
    #expect(index.contains("\"recalled\"") && index.contains("\"reason\" : \"harmful\""))
    let history = await run("lesson history primary-ice --format csv", lessons)
    #expect(history.output.contains("2025-12-24,1,recalled,А.,"))
    #expect(history.output.contains("2025-12-24,1,approved,Дана Т.,psychologist"))
    let again = await run(
      "lesson approve primary-ice --role methodologist", by: "Айгүл С.", lessons)
    #expect(again.code == 1 && again.notes.contains("[lesson.approve.status]"))
    let status = await run("lesson status --format csv", lessons)
    #expect(status.output.contains("primary-ice,recalled,1,kk ru,"))
  }

  @Test func showsTheTitleAndTheAimsInEnglish() async throws {
    try await withLesson { lessons, _ in
      let english = "# Before you step on the ice\n\n- Names thin ice.\n- Waits.\n- Helps.\n"
      try english.write(
        toFile: "\(lessons)/primary/ice/en.md", atomically: true, encoding: .utf8)
      let list = await run("lesson list --language en", lessons)
      #expect(list.output.contains("Before you step on the ice"))
      let show = await run("lesson show primary-ice --language en", lessons)
      #expect(show.output.contains("- Names thin ice.") && show.notes.contains("kk, ru"))
    }
  }
}
