import Foundation
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite struct PackCommandTests {
  @Test func aSecondBuildFindsNothingToDoAndACatalogueAndAPullFollow() async throws {
    try await TemporaryFolder.use { folder in
      let (packs, school) = (folder.path + "/packs", folder.path + "/school")
      let build = "pack build primary-ice --format html --drafts --output \(packs)"
      #expect(await Rehearsal().run(build).output.contains("4 files written"))
      let again = await Rehearsal().run(build).output
      #expect(again.contains("0 files written, ") && again.contains("2 packs unchanged"))
      let catalogue = await Rehearsal().run("pack catalogue \(packs)")
      #expect(catalogue.code == 0, "\(catalogue.notes)")
      #expect(catalogue.output.contains("The catalogue has 1 lessons"))
      let pull = await Rehearsal(locale: "kk_KZ.UTF-8").run(
        "pack pull \(packs) --grade 3 --language kk --output \(school)")
      #expect(pull.code == 0, "\(pull.notes)")
      #expect(pull.output.hasPrefix("Алынған файл: 2, "))
    }
  }

  @Test func packsAVillagesWeek() async throws {
    try await Village.use { database in
      let output = URL(fileURLWithPath: database).deletingLastPathComponent().path + "/weeks"
      let outcome = await Rehearsal().run(
        "pack week KZ-19-S1 --date 2025-11-12 --drafts --database \(database) --output \(output)")
      #expect(outcome.code == 0, "\(outcome.notes)")
      #expect(outcome.output.contains("kz-19-s1.2025-11-10.zip"))
      let vacation = await Rehearsal().run(
        "pack week KZ-19-S1 --date 2026-07-01 --database \(database) --output \(output)")
      #expect(vacation.code == 1 && vacation.notes.contains("no lessons in the week of 2026-06-29"))
    }
  }

  @Test(arguments: ["catalogue", "pull"])
  func refusesAFolderWithoutPacks(command: String) async throws {
    try await TemporaryFolder.use { folder in
      let outcome = await Rehearsal().run("pack \(command) \(folder.path)")
      #expect(outcome.code == 66)
    }
  }
}
