import DeliveryLedger
import Foundation
import TestSupport
import Testing

@testable import CommandLineInterface

/// Backup, restore, export, import, review and sample as a person runs them.
@Suite struct MovingCommandTests {
  private func record(_ database: String, day: Int, group: String = Village.third) async {
    let outcome = await Rehearsal().run(
      "delivery record --group \(group) --lesson primary-ice --date 2025-11-\(day) "
        + "--present 22 --enrolled 24 --database \(database)")
    #expect(outcome.code == 0, "\(outcome.notes)")
  }

  @Test func backsUpAndRestores() async throws {
    try await Village.use { database in
      await record(database, day: 20)
      let copy = database + ".copy"
      let backup = await Rehearsal().run("database backup \(copy) --database \(database)")
      #expect(backup.code == 0, "\(backup.notes)")
      #expect(backup.output.contains("made and checked") && backup.output.contains("3 entries"))
      #expect(backup.notes.contains(database + ".key"))
      let again = await Rehearsal().run("database backup \(copy) --database \(database)")
      #expect(again.code == 1 && again.notes.contains("database.backup.exists"))
      // The place of a ledger that somebody has open is refused, another one is taken.
      let busy = await Rehearsal().run("database restore \(copy) --database \(database)")
      #expect(busy.code == 75 && busy.notes.contains("database.busy"), "\(busy.notes)")
      let place = database + ".again"
      let restored = await Rehearsal(locale: "kk_KZ.UTF-8").run(
        "database restore \(copy) --database \(place)")
      #expect(restored.code == 0, "\(restored.notes)")
      #expect(restored.output.contains("Қалпына келді") && restored.notes.contains(place + ".key"))
      let check = await Rehearsal().run("database check --database \(place)")
      #expect(check.code == 0, "\(check.notes)")
    }
  }

  @Test func carriesASegmentAndItsReceipt() async throws {
    try await Village.use { district in
      try await Village.use { centre in
        await record(district, day: 20)
        let segment = district + ".segment"
        let exported = await Rehearsal().run(
          "delivery export --since 0 --output \(segment) --database \(district)")
        #expect(exported.code == 0, "\(exported.notes)")
        let stranger = await Rehearsal().run("delivery import \(segment) --database \(centre)")
        #expect(stranger.code == 65 && stranger.notes.contains("delivery.segment.stranger"))
        let key = try HexText.of(Ledger.open(district).publicKey())
        #expect(stranger.notes.contains(key))
        let taken = await Rehearsal().run(
          "delivery import \(segment) --public-key \(key) --database \(centre)")
        #expect(taken.code == 0, "\(taken.notes)")
        #expect(taken.output.contains("1 accepted, 0 duplicate, 0 waiting, 0 rejected"))
        let receipt = segment + ".receipt.json"
        let verified = await Rehearsal().run("delivery receipt --verify \(receipt)")
        #expect(verified.code == 0 && verified.output.contains("genuine"))
        // The next one goes on from the receipt.
        await record(district, day: 27)
        let next = await Rehearsal().run(
          "delivery export --since \(receipt) --output \(segment).2 --database \(district)")
        #expect(next.code == 0 && next.output.contains("1 entries"), "\(next.notes)")
        let foreign = await Rehearsal().run(
          "delivery export --since \(receipt) --output \(segment).3 --database \(centre)")
        #expect(foreign.code == 65 && foreign.notes.contains("delivery.segment.receipt"))
        let late = await Rehearsal().run(
          "delivery export --since 99 --output \(segment).4 --database \(district)")
        #expect(late.code == 1 && late.notes.contains("delivery.head.absent"))
        #expect(!FileManager.default.fileExists(atPath: segment + ".4"))
      }
    }
  }

  @Test func carriesAJournalInParts() async throws {
    try await Village.use { district in
      try await Village.use { centre in
        for day in 17...28 where day != 22 && day != 23 { await record(district, day: day) }
        let export =
          "delivery export --since 0 --output \(district).seg --max-size 64КБ --database \(district)"
        let whole = await Rehearsal().run(export)
        #expect(whole.code == 0, "\(whole.notes)")
        #expect(whole.notes.contains("Parts: 1."))
        let small = await Rehearsal().run(
          "delivery export --since 0 --output x --max-size 9KB --database \(district)")
        #expect(small.code == 64 && small.notes.contains("64KB"))
        let key = try HexText.of(Ledger.open(district).publicKey())
        let part = try #require(
          try FileManager.default.contentsOfDirectory(
            atPath: URL(fileURLWithPath: district).deletingLastPathComponent().path
          ).first { $0.contains(".000000-") && $0.hasSuffix(".seg") })
        let path = URL(fileURLWithPath: district).deletingLastPathComponent()
          .appendingPathComponent(part).path
        let taken = await Rehearsal().run(
          "delivery import \(path) --public-key \(key) --database \(centre)")
        #expect(
          taken.code == 0 && taken.output.contains("10 accepted"), "\(taken.output)\(taken.notes)")
      }
    }
  }

  @Test func reviewsAndDecides() async throws {
    try await Village.use { database in
      // A Saturday, a Sunday and a Saturday.
      for day in [15, 16, 22] { await record(database, day: day) }
      let list = await Rehearsal().run("delivery review --format csv --database \(database)")
      #expect(list.code == 0, "\(list.notes)")
      #expect(
        list.output.contains(
          "KZ-19-S1,KZ-19,closed-days,3,3,\(Village.third),2025-11-15,open,,"),
        "\(list.output)")
      #expect(list.notes.contains("accuses nobody"))
      let line =
        "delivery review --institution KZ-19-S1 --rule closed-days --database \(database) "
      let bare = await Rehearsal().run(line + "--decide explained")
      #expect(bare.code == 64)
      let decided = await Rehearsal(locale: "ru_RU.UTF-8").run(
        line + "--decide explained --explanation moved-day")
      #expect(decided.code == 0 && decided.output.contains("объяснено"), "\(decided.notes)")
      let rest = await Rehearsal().run("delivery review --format csv --database \(database)")
      #expect(!rest.output.contains("closed-days"))
      let all = await Rehearsal().run("delivery review --all --format csv --database \(database)")
      #expect(all.output.contains(",explained,moved-day,6"))
      let check = await Rehearsal().run("database check --database \(database)")
      #expect(check.code == 0, "\(check.notes)")
    }
  }

  @Test func drawsASampleAndEstimates() async throws {
    try await Village.use { database in
      for day in 10...29 { await record(database, day: day) }
      let file = database + ".sample.csv"
      let line = "delivery sample --seed 7 --size 10 --database \(database)"
      let drawn = await Rehearsal().run(line + " --format csv --output \(file)")
      #expect(drawn.code == 0 && drawn.notes.contains("10 of 20 held sessions"), "\(drawn.notes)")
      let rows = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      #expect(rows.count == 11)
      func answered(_ change: (Int) -> String) throws {
        let text = rows.enumerated().map { place, row in
          place == 0 ? String(row) : row + change(place)
        }
        try text.joined(separator: "\n").appending("\n")
          .write(toFile: file, atomically: true, encoding: .utf8)
      }
      try answered { $0 == 1 ? "no" : $0 == 2 ? "unclear" : "yes" }
      let estimate = await Rehearsal().run(line + " --found \(file)")
      #expect(estimate.code == 0, "\(estimate.notes)")
      // 1 of 9 by Wilson: 2.0 %–43.5 %.
      #expect(estimate.output.contains("11.1%, 95 % interval 2.0%–43.5%"), "\(estimate.output)")
      #expect(estimate.output.contains("Of 1 sessions nothing is known"))
      let coarse = await Rehearsal().run(
        "delivery sample --seed 7 --size 1 --by kind --database \(database)")
      #expect(coarse.code == 1 && coarse.notes.contains("--size 2"), "\(coarse.notes)")
      let parts = "delivery sample --seed 7 --size 6 --by region,kind --database \(database)"
      let byStrata = await Rehearsal().run(parts + " --format csv --output \(file).2")
      #expect(byStrata.notes.contains("in proportion to 1 strata"), "\(byStrata.notes)")
      let list = try String(contentsOfFile: file + ".2", encoding: .utf8)
      #expect(list.contains(",KZ-19/school,KZ-19-S1,"))
      try list.split(separator: "\n").enumerated().map { $0 == 0 ? "\($1)" : "\($1)yes" }
        .joined(separator: "\n").write(toFile: file + ".2", atomically: true, encoding: .utf8)
      let weighted = await Rehearsal().run(parts + " --found \(file).2")
      // None of 6 by Wilson: 0–39.0 %.
      #expect(weighted.output.contains("0.0%–39.0%"), "\(weighted.output)\(weighted.notes)")
      let otherSeed = await Rehearsal().run(
        "delivery sample --seed 8 --size 3 --database \(database) --found \(file)")
      #expect(otherSeed.code == 1 && otherSeed.notes.contains("delivery.sample.foreign"))
      try answered { _ in "maybe" }
      let odd = await Rehearsal().run(line + " --found \(file)")
      #expect(odd.code == 1 && odd.notes.contains("delivery.sample.answer"))
    }
  }
}
