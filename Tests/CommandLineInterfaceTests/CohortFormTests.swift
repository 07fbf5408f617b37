import Foundation
import Tabular
import TestSupport
import Testing

@testable import CommandLineInterface

/// A training centre's cohorts of adults go the whole road by hand: registry, form, filled in, taken back, counted.
@Suite struct CohortFormTests {
  private static let files = [
    "institutions.csv": """
    institution_code,kind,ownership,locality,region,district,basis,name_kk,name_ru,synthetic
    KZ-19-T1,training,state,urban,KZ-19,19-01,mandate,Оқу орталығы (синт.),Учебный центр (синт.),synthetic

    """,
    "groups.csv": """
    group_code,institution_code,school_year,stage,grades,shift,language,enrolled,weekday,time
    KZ-19-T1-T,KZ-19-T1,2025-26,staff,teachers,1,kk,30,2,15:00
    KZ-19-T1-I,KZ-19-T1,2025-26,staff,police,1,ru,22,3,16:00
    KZ-19-S1-R,KZ-19-S1,2025-26,parents,,1,kk,40,4,18:30

    """,
    "staff.csv": """
    staff_code,institution_code,role
    T-19-1,KZ-19-T1,psychologist

    """,
  ]

  private static func use(_ body: (String, URL) async throws -> Void) async throws {
    try await Village.use { database in
      let folder = URL(fileURLWithPath: database).deletingLastPathComponent()
        .appendingPathComponent("training")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, text) in files {
        try text.write(
          to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      }
      try await body(database, folder)
    }
  }

  private static func run(_ line: String, _ database: String) async -> Rehearsal.Outcome {
    await Rehearsal().run(line + " --database \(database)")
  }

  @Test func saysHowManyStaffCodesAreNew() async throws {
    try await Self.use { database, folder in
      let first = await Self.run("registry import \(folder.path)", database)
      #expect(first.code == 0, "\(first.notes)")
      #expect(first.output.contains("4 new, 0 changed"))
      #expect(first.output.contains("Staff codes: 1 new, 0 changed."))
      let alone = folder.appendingPathComponent("staff-only")
      try FileManager.default.createDirectory(at: alone, withIntermediateDirectories: true)
      let text =
        "staff_code,institution_code,role\nT-19-1,KZ-19-T1,medic\nT-19-2,KZ-19-T1,psychologist\n"
      try text.write(
        to: alone.appendingPathComponent("staff.csv"), atomically: true, encoding: .utf8)
      let before = await Self.run("registry import \(alone.path) --dry-run", database)
      #expect(before.notes.contains("staff: 1 new, 1 changed"), "\(before.notes)")
      let second = await Self.run("registry import \(alone.path)", database)
      #expect(second.output.contains("Staff codes: 1 new, 1 changed."))
      let third = await Self.run("registry import \(alone.path)", database)
      #expect(third.output.contains("Staff codes: 0 new, 0 changed."))
    }
  }

  @Test func aFilledFormOfACohortIsCounted() async throws {
    try await Self.use { database, folder in
      _ = await Self.run("registry import \(folder.path)", database)
      let form = await Self.run(
        "delivery form --institution KZ-19-T1 --weeks 3 --from 2025-09-08 --output \(folder.path)",
        database)
      #expect(form.code == 0, "\(form.notes)")
      let path = folder.appendingPathComponent("KZ-19-T1-2025-09-08.xlsx").path
      let filled = try Self.fill(path)
      let taken = await Rehearsal().run(["delivery", "import", filled, "--database", database])
      #expect(taken.code == 0, "\(taken.output)\(taken.notes)")
      let list = await Self.run("delivery list --format csv", database)
      let rows = list.output.split(separator: "\n").dropFirst()
      #expect(rows.count == 3, "\(list.output)")
      #expect(rows.contains { $0.contains("KZ-19-T1-T,") && $0.contains(",yes,,28,30,") })
      #expect(rows.contains { $0.contains("KZ-19-T1-I,") && $0.contains(",no,") })
      let table = await Self.run(
        "statistics table --table adults --through 2025-12-24 --format csv", database)
      #expect(table.code == 0, "\(table.notes)")
      #expect(table.output.contains("teachers"), "\(table.output)")
      let children = await Self.run(
        "statistics table --measure held --through 2025-12-24 --format csv", database)
      #expect(children.output.contains(",0,"), "\(children.output)")
    }
  }

  /// Marks the sessions of the teachers as held by 28 and that of the police as not held.
  private static func fill(_ path: String) throws -> String {
    let book = try XLSXReader(path: path)
    let sheet = try #require(book.sheets.first)
    let rows = try CSVReader(bytes: try book.csv(of: sheet).bytes, name: "form")
    let codes = try CSVReader(
      bytes: try book.csv(of: try #require(book.sheet("qorgan"))).bytes, name: "codes"
    ).header.names
    let filled = path + ".filled.xlsx"
    let writer = try XLSXWriter(path: filled)
    try writer.addSheet("Сабақтар", columns: codes.map { $0.isEmpty ? "-" : $0 })
    let group = try #require(codes.firstIndex(of: "group_code"))
    try rows.forEachRow { row in
      let isHeld = row.text(group).hasSuffix("-T")
      try writer.addRow(
        codes.enumerated().map { place, code in
          switch code {
          case "held": .text(isHeld ? "иә" : "жоқ")
          case "reason": .text(isHeld ? "" : "маман кеңесімен кейінге қалдырылды")
          case "present": isHeld ? .number(28) : .empty
          default: .text(row.text(place))
          }
        })
    }
    try writer.finish()
    return filled
  }
}
