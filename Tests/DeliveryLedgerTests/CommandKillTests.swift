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
  func losesNothingAndDoublesNothing() throws {
    let content = ContentRepository(folder: Self.lessons).load()
    let programme = try #require(content.programme)
    try TemporaryFolder.use { folder in
      let file = folder.appendingPathComponent("d.csv").path
      try Self.write(to: file, programme)
      var kills = 0
      // A program that was quicker than its kill gets a new ledger and a quicker kill.
      for attempt in 0..<12 where kills < 3 {
        try TemporaryFolder.use { folder in
          let ledger = try Self.makeLedger(in: folder, programme, content.calendars)
          let before = try Numbers(ledger)
          // Every run goes on where the last one was killed.
          for moment in 1...3 {
            let pause = UInt32(moment * 60_000 >> attempt)
            guard try Self.run(ledger.path, file, killedAfter: pause) == SIGKILL else { break }
            kills += 1
            #expect(try Numbers(ledger) == before)
          }
          #expect(try Self.run(ledger.path, file, killedAfter: nil) == 0)
          #expect(try ledger.head().position == Desk.begun + Self.rowCount)
          #expect(try ledger.tallies().heldSessions.reduce(0, +) == UInt32(Self.rowCount))
          #expect(try ledger.check(isFull: true).isEmpty)
        }
      }
      #expect(kills >= 3)
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

  /// Runs the import and says how it ended; killed some microseconds after its first write to the ledger, if it still runs.
  ///
  /// The ledger's write-ahead file tells when the import is at work: a clock would not, on a machine with much to do.
  private static func run(
    _ ledger: String, _ file: String, killedAfter pause: UInt32?
  ) throws -> Int32 {
    let process = Process()
    process.executableURL = program
    process.arguments = [
      "delivery", "import", file, "--database", ledger, "--lessons", lessons,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let written = lastWrite(ledger + "-wal")
    try process.run()
    if let pause {
      while process.isRunning, lastWrite(ledger + "-wal") == written { usleep(500) }
      usleep(pause)
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Size and time of a file's last write: a write-ahead file that begins anew keeps its size.
  private static func lastWrite(_ path: String) -> [Int] {
    var status = stat()
    guard stat(path, &status) == 0 else { return [] }
    return [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }
}
