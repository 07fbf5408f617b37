import Foundation
import Tabular
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite struct FormCommandTests {
  /// The form of the village school for a week of November: a session of each of its two groups.
  private static func form(_ database: String, _ folder: URL) async throws -> String {
    let outcome = await Rehearsal().run(
      "delivery form --institution KZ-19-S1 --weeks 2 --from 2025-11-19 --output \(folder.path) "
        + "--database \(database)")
    #expect(outcome.code == 0, "\(outcome.notes)")
    #expect(outcome.output.hasPrefix("4 sessions: "))
    return folder.appendingPathComponent("KZ-19-S1-2025-11-17.xlsx").path
  }

  private static func folder(of database: String) -> URL {
    URL(fileURLWithPath: database).deletingLastPathComponent().appendingPathComponent("forms")
  }

  /// Fills the form in as a person would who has no other program than this one's own writer.
  private static func fill(
    _ path: String, _ marks: [(held: String, reason: String, present: Int?)]
  )
    throws -> String
  {
    let book = try XLSXReader(path: path)
    let sheet = try #require(book.sheets.first)
    let rows = try CSVReader(bytes: try book.csv(of: sheet).bytes, name: "form")
    let codes = try CSVReader(
      bytes: try book.csv(of: try #require(book.sheet("qorgan"))).bytes, name: "codes"
    ).header.names
    let filled = path + ".filled.xlsx"
    let writer = try XLSXWriter(path: filled)
    try writer.addSheet("Сабақтар", columns: codes.map { $0.isEmpty ? "-" : $0 })
    var number = 0
    try rows.forEachRow { row in
      let mark = marks[number]
      number += 1
      try writer.addRow(
        codes.enumerated().map { place, code in
          switch code {
          case "held": .text(mark.held)
          case "reason": .text(mark.reason)
          case "present": mark.present.map { .number($0) } ?? .empty
          default: .text(row.text(place))
          }
        })
    }
    try writer.finish()
    return filled
  }

  @Test func comesBackFilledAndCountsOnce() async throws {
    try await Village.use { database in
      let path = try await Self.form(database, Self.folder(of: database))
      let filled = try Self.fill(
        path,
        [("иә", "", 10), ("жоқ", "ауа райы", nil), ("", "", nil), ("да", "", nil)])
      let first = await Rehearsal().run(
        ["delivery", "import", filled, "--database", database])
      #expect(first.code == 0, "\(first.output)\(first.notes)")
      #expect(first.notes.contains("Rows that nobody filled in: 1"))
      let list = await Rehearsal().run("delivery list --format csv --database \(database)")
      let rows = list.output.split(separator: "\n").dropFirst()
      #expect(rows.count == 3)
      #expect(
        rows.contains {
          $0.contains("2025-11-18,\(Village.combined),") && $0.contains(",yes,,10,11,")
        })
      #expect(
        rows.contains { $0.contains("2025-11-20,\(Village.third),") && $0.contains(",no,weather,") }
      )
      // The same file, and the same marks in a file of another name and bytes.
      let again = await Rehearsal().run(["delivery", "import", filled, "--database", database])
      #expect(again.code == 0)
      let other = try Self.fill(
        path, [("+", "", 10), ("", "weather", nil), ("", "", nil), ("yes", "", nil)])
      let twice = await Rehearsal().run(["delivery", "import", other, "--database", database])
      #expect(twice.code == 0, "\(twice.output)\(twice.notes)")
      let after = await Rehearsal().run("delivery list --format csv --database \(database)")
      #expect(after.output == list.output)
    }
  }

  @Test func isFilledInByAnotherProgramWhereThereIsOne() async throws {
    let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let python = checkout.appendingPathComponent(".build-venv/bin/python3").path
    guard FileManager.default.isExecutableFile(atPath: python) else { return }
    try await Village.use { database in
      let path = try await Self.form(database, Self.folder(of: database))
      let script = """
        import sys
        try:
          import openpyxl
        except ImportError:
          sys.exit(9)
        book = openpyxl.load_workbook(sys.argv[1])
        sheet = book.worksheets[0]
        assert sheet.protection.sheet and sheet.freeze_panes == 'A2'
        assert book['qorgan'].sheet_state == 'hidden'
        names = [cell.value for cell in book['qorgan'][1]]
        at = lambda name: names.index(name) + 1
        assert sheet.cell(2, at('held')).protection.locked is False
        assert sheet.cell(2, at('group_code')).protection.locked is True
        lists = [v.formula1 for v in sheet.data_validations.dataValidation if v.type == 'list']
        assert len(lists) == 2 and 'карантин' in lists[1], lists
        hidden = [names[i - 1] for i in range(1, len(names) + 1)
          if sheet.column_dimensions[openpyxl.utils.get_column_letter(i)].hidden]
        assert 'report_id' in hidden or any(d.hidden for d in sheet.column_dimensions.values())
        for row in range(2, 6):
          sheet.cell(row, at('held')).value = 'иә'
          sheet.cell(row, at('present')).value = 9
        book.save(sys.argv[2])
        """
      let filled = path + ".by-openpyxl.xlsx"
      let process = Process()
      process.executableURL = URL(fileURLWithPath: python)
      process.arguments = ["-c", script, path, filled]
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus != 9 else { return }
      #expect(process.terminationStatus == 0)
      let outcome = await Rehearsal().run(["delivery", "import", filled, "--database", database])
      #expect(outcome.code == 0, "\(outcome.output)\(outcome.notes)")
      let list = await Rehearsal().run("delivery list --format csv --database \(database)")
      #expect(list.output.split(separator: "\n").count == 5)
    }
  }

  @Test func namesTheRowOfAWordThatNobodyKnows() async throws {
    try await Village.use { database in
      let path = try await Self.form(database, Self.folder(of: database))
      let filled = try Self.fill(
        path, [("иә", "", nil), ("жоқ", "ұйықтап қалдық", nil), ("", "", nil), ("бәлкім", "", nil)])
      let outcome = await Rehearsal().run(["delivery", "import", filled, "--database", database])
      #expect(outcome.code == 1)
      let rejected = try String(contentsOfFile: filled + ".rejected.csv", encoding: .utf8)
      let lines = rejected.split(separator: "\n").dropFirst()
      #expect(lines.map { $0.prefix(2) } == ["3,", "5,"])
    }
  }

  @Test func writesAWorkListInTwoLanguages() async throws {
    try await Village.use { database in
      let folder = Self.folder(of: database)
      _ = await Rehearsal().run(
        "delivery record --group \(Village.third) --lesson grade-3-water-and-ice "
          + "--date 2025-11-20 --not-held weather --database \(database)")
      let outcome = await Rehearsal().run(
        "delivery worklist --district 19-01 --week 2025-12-03 --output \(folder.path) "
          + "--database \(database)")
      #expect(outcome.code == 0, "\(outcome.notes)")
      let base = folder.appendingPathComponent("worklist-19-01-2025-12-01").path
      let russian = try String(contentsOfFile: base + ".ru.html", encoding: .utf8)
      #expect(russian.contains("20.11.2025") && russian.contains("погода: 1"))
      #expect(russian.contains("Организация KZ-19-K1 (синт.)"))
      let kazakh = try XLSXReader(path: base + ".kk.xlsx")
      let sheet = try kazakh.csv(of: kazakh.sheets[0])
      let rows = String(decoding: sheet.bytes, as: UTF8.self).split(separator: "\n")
      // Three institutions owe reports; who never reported comes first.
      #expect(rows.count == 4)
      #expect(rows[1].contains("болған жоқ") && rows[3].hasPrefix("KZ-19-S1,"))
      #expect(kazakh.sheets.count == 3)
    }
  }
}
