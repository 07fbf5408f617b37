import Foundation
import TestSupport
import Testing

@testable import CommandLineInterface

/// What a school and an inspector do with a report: amend it, keep its receipt, check it, print the extract.
@Suite struct ProofCommandTests {
  private static let day = "2025-11-20"

  /// Records a session and tells its report's id.
  private func recorded(_ database: String) async throws -> String {
    let record = await Rehearsal().run(
      "delivery record --group \(Village.third) --lesson primary-ice --date \(Self.day) "
        + "--present 22 --enrolled 24 --database \(database)")
    #expect(record.code == 0, "\(record.notes)")
    return try await reports(database)[0]
  }

  private func reports(_ database: String) async throws -> [String] {
    let list = await Rehearsal().run("delivery list --format csv --database \(database)")
    let lines = list.output.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let place = try #require(lines.first?.firstIndex(of: "report_id"))
    return lines.dropFirst().map { String($0[place]) }
  }

  @Test func amendsAndWithdraws() async throws {
    try await Village.use { database in
      let report = try await recorded(database)
      let amended = await Rehearsal().run(
        "delivery amend \(report) --present 21 --database \(database)")
      #expect(amended.code == 0, "\(amended.notes)")
      #expect(amended.output.hasPrefix("Amended: \(report)"))
      let list = await Rehearsal().run("delivery list --format csv --database \(database)")
      #expect(list.output.contains(",yes,,21,24,kk,4,\(report),amended"))
      let line = "delivery withdraw \(report) --reason mistake --database \(database)"
      #expect(await Rehearsal(locale: "kk_KZ.UTF-8").run(line).output.hasPrefix("Қайтарып алынды"))
      #expect(try await reports(database).isEmpty)
      // Taken back twice is taken back once.
      #expect(await Rehearsal().run(line).code == 0)
      #expect(await Rehearsal().run("database check --database \(database)").code == 0)
    }
  }

  @Test func givesAReceiptThatHoldsAndNamesAForgedOne() async throws {
    try await Village.use { database in
      let report = try await recorded(database)
      try await TemporaryFolder.use { folder in
        let file = folder.appendingPathComponent("receipt.json").path
        let given = await Rehearsal().run(
          "delivery receipt \(report) --output \(file) --database \(database)")
        #expect(given.code == 0, "\(given.notes)")
        let good = await Rehearsal().run("delivery receipt --verify \(file)")
        #expect(good.code == 0, "\(good.notes)")
        #expect(good.output.contains(report) && good.output.contains(Village.third))
        let same = await Rehearsal().run(
          "delivery receipt --verify \(file) --database \(database)")
        #expect(same.output.contains("the past is unchanged"), "\(same.notes)")
        let other = await Rehearsal().run(
          "delivery receipt --verify \(file) --public-key \(String(repeating: "0", count: 64))")
        #expect(other.code == 1)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try text.replacing("\"present\" : 22", with: "\"present\" : 24")
          .write(toFile: file, atomically: true, encoding: .utf8)
        let forged = await Rehearsal().run("delivery receipt --verify \(file)")
        #expect(forged.code == 1)
        #expect(forged.notes.contains("not genuine"))
        try "no receipt".write(toFile: file, atomically: true, encoding: .utf8)
        #expect(await Rehearsal().run("delivery receipt --verify \(file)").code == 1)
      }
      let absent = await Rehearsal().run(
        "delivery receipt 00000000-0000-4000-8000-000000000009 --database \(database)")
      #expect(absent.code == 1)
      #expect(absent.notes.contains("no such report"))
    }
  }

  @Test func printsReceiptAndExtractForPeople() async throws {
    try await Village.use { database in
      let report = try await recorded(database)
      try await TemporaryFolder.use { folder in
        let page = folder.appendingPathComponent("receipt.html").path
        _ = await Rehearsal().run(
          "delivery receipt \(report) --output \(page) --database \(database)")
        let receipt = try String(contentsOfFile: page, encoding: .utf8)
        #expect(receipt.contains("Хабардың қолхаты") && receipt.contains("Квитанция об отчёте"))
        #expect(receipt.contains(report) && receipt.contains("size: A4"))
        let line =
          "delivery extract --institution KZ-19-S1 --from 2025-11-01 --to 2025-11-30 "
          + "--database \(database)"
        let extract = await Rehearsal().run(line)
        #expect(extract.code == 0, "\(extract.notes)")
        #expect(extract.output.contains("Журналдан үзінді"))
        #expect(extract.output.contains("Выписка из журнала"))
        #expect(extract.output.contains(Self.day) && extract.output.contains(Village.third))
        // The title is that of the programme that the ledger was told of: no folder is asked for.
        #expect(extract.output.contains("Мұзға баспай тұрып (grade-3-water-and-ice)"))
        #expect(extract.output.contains("Прежде чем ступить на лёд (grade-3-water-and-ice)"))
        // Made-up data says so above the facts, and the code stands on every sheet.
        for page in [receipt, extract.output] {
          #expect(page.components(separatedBy: "Деректер жасанды").count == 2)
          let code = try #require(page.firstMatch(of: /<b>([0-9A-Z-]{14})<\/b>/)?.1)
          #expect(page.contains("@bottom-left { content: \"\(code)\""))
        }
        #expect(
          await Rehearsal().run(line.replacing("--to", with: "--through")).output == extract.output)
        #expect(await Rehearsal().run(line).output == extract.output)
      }
    }
  }
}
