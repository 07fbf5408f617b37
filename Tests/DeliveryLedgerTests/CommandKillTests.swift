import Chronology
import DeliveryModel
import DeliveryStatistics
import EducationRegistry
import Foundation
import LessonContent
import Programme
import Tabular
import TestSupport
import Testing

@testable import DeliveryLedger

/// The `qorgan` that people run, killed in the middle of `delivery import` as the system would kill it.
@Suite struct CommandKillTests {
  /// The program beside these tests; not there when only the tests were built.
  static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("qorgan")
  static let lessons = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("lessons").path
  /// More than a chunk has, so that the program is killed within the first, between the two, and within the second.
  static let rowCount = 230_000

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: program.path)))
  func losesNothingAndDoublesNothing() async throws {
    let content = ContentRepository(folder: Self.lessons).load()
    let programme = try #require(content.programme)
    try await TemporaryFolder.use { folder in
      let file = folder.appendingPathComponent("d.csv").path
      try Self.write(to: file, programme)
      // How long the import takes when nobody kills it.
      let whole = try await TemporaryFolder.use { folder in
        let path = try Self.makeLedger(in: folder, programme, content.calendars).path
        let began = ContinuousClock.now
        #expect(try await Self.run(path, file, for: 600) == 0)
        return (ContinuousClock.now - began) / .seconds(1)
      }
      let ledger = try Self.makeLedger(in: folder, programme, content.calendars)
      let before = try Numbers(ledger)
      var kills = 0
      // Four moments spread over that time; every run goes on where the last one was killed.
      for moment in 1...4 {
        let status = try await Self.run(ledger.path, file, for: whole * Double(moment) / 5)
        guard status == SIGKILL else { break }
        kills += 1
        #expect(try Numbers(ledger) == before)
      }
      #expect(kills >= 2)
      #expect(try await Self.run(ledger.path, file, for: 600) == 0)
      #expect(try ledger.head().position == Self.rowCount)
      #expect(try ledger.tallies().heldSessions.reduce(0, +) == UInt32(Self.rowCount))
      #expect(try ledger.check(isFull: true).isEmpty)
    }
  }

  private static func makeLedger(
    in folder: URL, _ programme: LessonProgramme, _ calendars: [CalendarYear]
  ) throws -> Ledger {
    let ledger = try Desk.open(in: folder)
    _ = try ledger.importRegistry(
      SmallCountry.registry(), programme: programme, calendars: calendars, now: SmallCountry.now)
    return ledger
  }

  /// Different sessions all: group by group, entry by entry, day by day.
  private static func write(to path: String, _ programme: LessonProgramme) throws {
    var file = try CSVWriter(path: path)
    try file.writeRow(["group_code", "lesson_id", "date", "held", "report_id"])
    let first = try SmallCountry.day("2025-09-01").number
    let lessons = programme.entries.map(\.id.text)
    let groups = SmallCountry.groups.map(\.code)
    for number in 0..<rowCount {
      file.write(groups[number % groups.count])
      file.write(lessons[number / groups.count % lessons.count])
      let day = number / groups.count / lessons.count
      file.write(SchoolDay(number: first + Int32(day)).iso)
      file.write("yes")
      file.write(ReportID(high: 0x7000, low: UInt64(number) &* 0x9E37_79B9_7F4A_7C15).text)
      try file.endRow()
    }
    try file.finish()
  }

  /// Runs the import, kills it after some seconds if it is still at work, and says how it ended.
  private static func run(
    _ ledger: String, _ file: String, for seconds: Double
  ) async throws -> Int32 {
    let process = Process()
    process.executableURL = program
    process.arguments = [
      "delivery", "import", file, "--database", ledger, "--lessons", lessons,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let deadline = ContinuousClock.now + .seconds(seconds)
    while process.isRunning, ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(5))
    }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
