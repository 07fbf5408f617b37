import Chronology
import DeliveryModel
import EducationRegistry
import Foundation
import GRDB
import GRDBSQLite
import Programme
import Synchronization
import TestSupport
import Testing

@testable import DeliveryLedger

/// How often the disk is really asked to keep what was written: at most once for 16 reports of 64 callers.
@Suite struct SyncCountTests {
  private static let callers = 64
  private static let rounds = 10

  @Test func callersShareASyncOfTheDisk() async throws {
    try await Desk.useFile { desk in
      let door = Door()
      let commit = GroupCommit(
        desk.ledger, programme: desk.programme, calendars: desk.calendars
      ) {
        // On the writer's own thread: every caller that has something to say is at the door, however slow the machine.
        for _ in 0..<60_000 {
          if door.waiting >= Self.callers - door.done.load(ordering: .relaxed) { break }
          usleep(500)
        }
        return SmallCountry.now
      }
      door.commit.withLock { $0 = commit }
      // The first report opens the write-ahead file; no caller has its number.
      _ = try desk.record(try .sample(Self.callers * Self.rounds))
      let counter = try SyncCounter(desk.ledger)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for caller in 0..<Self.callers {
          group.addTask {
            defer { door.done.add(1, ordering: .relaxed) }
            for round in 0..<Self.rounds {
              let outcome = try await commit.record(try Self.report(caller, round))
              guard case .taken = outcome else {
                Issue.record("\(outcome)")
                return
              }
            }
          }
        }
        try await group.waitForAll()
      }
      let reports = Self.callers * Self.rounds
      let syncs = counter.count
      #expect(commit.count.reports == reports)
      // One at least for each commit: what was acknowledged is on the disk.
      #expect(syncs >= commit.count.commits)
      #expect(syncs * 16 <= reports)
      print("syncs of the disk: \(syncs) for \(reports) reports in \(commit.count.commits) commits")
      door.commit.withLock { $0 = nil }
    }
  }

  /// Alone, every report has a sync of its own: nothing is acknowledged that the disk does not have.
  @Test func aReportAloneHasItsOwn() async throws {
    try await Desk.useFile { desk in
      _ = try desk.record(try .sample(27))
      let counter = try SyncCounter(desk.ledger)
      for number in 0..<8 {
        let before = counter.count
        _ = try desk.record(try .sample(number))
        #expect(counter.count > before)
      }
    }
  }

  /// Every caller has groups of its own, every round another day.
  private static func report(_ caller: Int, _ round: Int) throws -> Delivery {
    var delivery = try Delivery.sample(caller * rounds + round)
    let group = SmallCountry.groups[caller % SmallCountry.groups.count]
    delivery.group = group.code
    delivery.lesson = try SmallCountry.lesson(
      "\(group.level.id)-t\(caller / SmallCountry.groups.count)")
    delivery.date = try SmallCountry.day("2025-11-03").adding(days: round)
    return delivery
  }
}

/// Who waits, and who has nothing more to say.
private final class Door: Sendable {
  let done = Atomic<Int>(0)
  let commit = Mutex<GroupCommit?>(nil)

  var waiting: Int { commit.withLock { $0?.pending ?? 0 } }
}

/// Counts `xSync` of a ledger's database and write-ahead file: their methods are replaced by ones that count.
private struct SyncCounter {
  private static let total = Atomic<Int>(0)
  /// SQLite's own method, as a number: the same for every file of the machine's file system.
  private static let original = Atomic<UInt>(0)
  private let start: Int

  init(_ ledger: Ledger) throws {
    try ledger.database.writeWithoutTransaction { db in
      let connection = try #require(db.sqliteConnection)
      for operation in [SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER] {
        var file: UnsafeMutablePointer<sqlite3_file>?
        let code = sqlite3_file_control(connection, "main", operation, &file)
        try #require(code == SQLITE_OK)
        try Self.watch(try #require(file))
      }
    }
    start = Self.total.load(ordering: .relaxed)
  }

  /// Syncs since it was made, of every ledger that is counted.
  var count: Int { Self.total.load(ordering: .relaxed) - start }

  private static func watch(_ file: UnsafeMutablePointer<sqlite3_file>) throws {
    let methods = try #require(file.pointee.pMethods)
    let sync = try #require(methods.pointee.xSync)
    original.store(UInt(bitPattern: unsafeBitCast(sync, to: Int.self)), ordering: .relaxed)
    // Lives as long as SQLite may call it: to the end of the process.
    let counting = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    counting.initialize(to: methods.pointee)
    counting.pointee.xSync = { file, flags in
      SyncCounter.total.add(1, ordering: .relaxed)
      let number = SyncCounter.original.load(ordering: .relaxed)
      typealias Sync = @convention(c) (UnsafeMutablePointer<sqlite3_file>?, Int32) -> Int32
      return unsafeBitCast(number, to: Sync.self)(file, flags)
    }
    file.pointee.pMethods = UnsafePointer(counting)
  }
}
