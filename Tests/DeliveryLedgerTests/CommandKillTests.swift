import DeliveryStatistics
import Chronology
import DeliveryModel
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
  static let rowCount = 300_000

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: program.path)))
  func losesNothingAndDoublesNothing() async throws {
    try await TemporaryFolder.use { folder in
      let content = ContentRepository(folder: Self.lessons).load()
      let desk = Desk(
        try Desk.open(in: folder), in: folder, programme: try #require(content.programme),
        calendars: content.calendars)
      try desk.importRegistry()
      try Self.writeFile(desk)
      let before = try desk.numbers()
      var wait = 0.2
      var kills = 0
      // Killed eight times, each time later; every run goes on where the last one was killed.
      while kills < 8 {
        let status = try await Self.run(desk, for: wait)
        guard status == SIGKILL else { break }
        kills += 1
        wait *= 1.3
        #expect(try desk.numbers() == before)
        #expect(try desk.ledger.check().isEmpty)
      }
      #expect(kills > 0)
      #expect(try await Self.run(desk, for: 600) == 0)
      #expect(try desk.ledger.sessions(SessionFilter(limit: .max)).count == Self.rowCount)
      #expect(
        try desk.ledger.tallies().heldSessions.reduce(0, +) == UInt32(Self.rowCount))
      #expect(try desk.ledger.check(isFull: true).isEmpty)
    }
  }

  /// Different sessions all: group by group, entry by entry, day by day.
  private static func writeFile(_ desk: Desk) throws {
    var file = try CSVWriter(path: desk.path("d.csv"))
    try file.writeRow(["group_code", "lesson_id", "date", "held", "report_id"])
    let first = try SmallCountry.day("2025-09-01").number
    let lessons = desk.programme.entries.map(\.id.text)
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
  private static func run(_ desk: Desk, for seconds: Double) async throws -> Int32 {
    let process = Process()
    process.executableURL = program
    process.arguments = [
      "delivery", "import", desk.path("d.csv"), "--database", desk.ledger.path, "--lessons",
      lessons,
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
