import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import CommandLineInterface

/// What cannot be planned or taken in: the offending line, the reason and the remedy, in whichever language.
@Suite struct BadInputTests {
  struct Bad: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The file that is made or changed, in the lessons' folder or the registry's.
    let file: String
    /// What is put in the place of what; the whole file where nothing is to be replaced.
    let changes: [(old: String, new: String)]
    let command: String
    /// What every language names: the place, and the id.
    let names: [String]
  }

  private static let show = "plan show --group \(Village.third) --lessons LESSONS"
  private static let calendar = "calendars/2025-26.yaml"

  static let refused = [
    Bad(
      testDescription: "overlapping terms", file: calendar,
      changes: [
        (
          "{number: 2, from: 2025-11-03, to: 2025-12-28}",
          "{number: 2, from: 2025-10-20, to: 2025-12-28}"
        )
      ], command: show, names: ["2025-26.yaml:24:", "[calendar.overlap]"]),
    Bad(
      testDescription: "a calendar without slots", file: calendar,
      changes: [("teaching-days: [1, 2, 3, 4, 5]", "teaching-days: []")], command: show,
      names: ["2025-26.yaml:16:", "[calendar.slots.none]"]),
    Bad(
      testDescription: "cyclic prerequisites", file: "programme.yaml",
      changes: [
        (
          "  - id: grade-7-bullying\n",
          "  - id: grade-7-bullying\n    prerequisites: [grade-7-cyberbullying]\n"
        ),
        (
          "  - id: grade-7-cyberbullying\n",
          "  - id: grade-7-cyberbullying\n    prerequisites:\n      - grade-7-bullying\n"
        ),
      ], command: show,
      names: [
        "programme.yaml:", "[programme.prerequisite.cycle]",
        "grade-7-bullying → grade-7-cyberbullying → grade-7-bullying",
      ]),
    Bad(
      testDescription: "a prerequisite of a later grade", file: "programme.yaml",
      changes: [
        (
          "  - id: grade-3-water-and-ice\n",
          "  - id: grade-3-water-and-ice\n    prerequisites: [grade-4-water-and-ice]\n"
        )
      ], command: show,
      names: ["programme.yaml:", "[programme.prerequisite.level]", "grade-4-water-and-ice"]),
    Bad(
      testDescription: "a prerequisite that is a written lesson, no entry", file: "programme.yaml",
      changes: [
        (
          "  - id: grade-3-gas-and-carbon-monoxide\n",
          "  - id: grade-3-gas-and-carbon-monoxide\n    prerequisites: [primary-ice]\n"
        )
      ], command: show,
      names: ["programme.yaml:", "[programme.prerequisite.unknown]", "grade-3-water-and-ice"]),
    Bad(
      testDescription: "a group with no grade", file: "groups.csv",
      changes: [
        (
          "",
          """
          group_code,institution_code,school_year,stage,grades,shift,language,enrolled,weekday,time
          X-1,KZ-19-S1,2025-26,primary,,1,kk,20,1,08:00
          """
        )
      ], command: "registry import FOLDER", names: ["groups.csv:2:", "[registry.field.empty]"]),
    Bad(
      testDescription: "a specialist with negative capacity", file: "specialists.csv",
      changes: [
        (
          "",
          """
          specialist_code,kind,district,days,sessions_per_day
          P1,psychologist,19-01,1+2,-3
          """
        )
      ],
      command: "plan visits --region KZ-19 --kind psychologist --from 2025-12-01 --to 2025-12-05 "
        + "--registry FOLDER",
      names: ["specialists.csv:2:", "[registry.field.number]"]),
  ]

  static let planned = [
    Bad(
      testDescription: "more lessons than weeks", file: calendar,
      changes: [
        ("from: 2025-09-02   #", "from: 2026-04-02   #"),
        ("      - {number: 1, from: 2025-09-02, to: 2025-10-26}\n", ""),
        ("      - {number: 2, from: 2025-11-03, to: 2025-12-28}\n", ""),
        ("      - {number: 3, from: 2026-01-08, to: 2026-03-18}\n", ""),
        ("from: 2026-03-30, to: 2026-05-25", "from: 2026-04-02, to: 2026-05-25"),
        ("      - {id: autumn, from: 2025-10-27, to: 2025-11-02}\n", ""),
        ("      - {id: winter, from: 2025-12-29, to: 2026-01-07}\n", ""),
        ("      - {id: grade-1-extra, from: 2026-02-09, to: 2026-02-15, grades: [1]}\n", ""),
        (
          "    vacations:\n      - {id: spring, from: 2026-03-19, to: 2026-03-29}\n",
          "    vacations: []\n"
        ),
      ], command: show, names: [" 7 ", " 30"]),
    Bad(
      testDescription: "a season that no slot satisfies", file: "programme.yaml",
      changes: [("{from: \"10-15\", to: \"12-10\"}", "{from: \"12-29\", to: \"12-31\"}")],
      command: show, names: ["29.12–31.12"]),
  ]

  /// The outcome of a case's command, with its change made.
  private static func outcome(
    of bad: Bad, in language: InterfaceLanguage
  ) async throws -> Rehearsal.Outcome {
    try await Village.use { database in
      let folder = URL(fileURLWithPath: database).deletingLastPathComponent()
      let lessons = folder.appendingPathComponent("lessons")
      try FileManager.default.createDirectory(at: lessons, withIntermediateDirectories: true)
      for name in ["programme.yaml", "calendars", "shared", "contacts.yaml"] {
        try FileManager.default.copyItem(
          atPath: "\(Rehearsal.lessons)/\(name)",
          toPath: lessons.appendingPathComponent(name).path)
      }
      let isTable = bad.file.hasSuffix(".csv")
      let file = (isTable ? folder : lessons).appendingPathComponent(bad.file)
      var text = isTable ? "" : try String(contentsOf: file, encoding: .utf8)
      for (old, new) in bad.changes {
        let parts = text.components(separatedBy: old)
        if !old.isEmpty { #expect(parts.count > 1, "\(old)") }
        text = old.isEmpty ? new + "\n" : parts.joined(separator: new)
      }
      try text.write(to: file, atomically: true, encoding: .utf8)
      let words = bad.command.split(separator: " ").map {
        $0 == "LESSONS" ? lessons.path : $0 == "FOLDER" ? folder.path : String($0)
      }
      return await Rehearsal().run(
        words + ["--database", database, "--interface", language.rawValue])
    }
  }

  @Test(arguments: refused, InterfaceLanguage.allCases)
  func namesLineReasonAndRemedy(_ bad: Bad, _ language: InterfaceLanguage) async throws {
    let outcome = try await Self.outcome(of: bad, in: language)
    #expect(outcome.code == 1)
    #expect(outcome.output.isEmpty)
    for name in bad.names { #expect(outcome.notes.contains(name), "\(outcome.notes)") }
    #expect(outcome.notes.contains("    → "))
  }

  @Test(arguments: planned, InterfaceLanguage.allCases)
  func saysInThePlanWhatFindsNoDay(_ bad: Bad, _ language: InterfaceLanguage) async throws {
    let outcome = try await Self.outcome(of: bad, in: language)
    #expect(outcome.code == 0, "\(outcome.notes)")
    // No lesson is dropped: all thirty stand in the table, with a day or with a reason.
    #expect(outcome.output.split(separator: "\n").count { $0.contains("grade-3-") } == 30)
    let reasons = outcome.output.split(separator: "\n").filter { line in
      bad.names.allSatisfy { line.contains($0) }
    }
    #expect(!reasons.isEmpty, "\(outcome.output)")
  }
}
