import Chronology
import DeliveryLedger
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import EducationRegistry
import Foundation
import Programme
import Scheduling
import TestSupport

/// A ledger that knows the small country, and a folder for the files that come in.
struct Desk: Sendable {
  /// How many entries a desk's journal begins with: what the registry and the programme are.
  static let begun = 2

  let ledger: Ledger
  let folder: URL
  let programme: LessonProgramme
  let calendars: [CalendarYear]

  /// A desk with a ledger in memory.
  static func use<Result>(_ body: (Desk) async throws -> Result) async throws -> Result {
    try await TemporaryFolder.use { folder in
      let desk = try Desk(try Ledger.inMemory(), in: folder)
      try desk.importRegistry()
      return try await body(desk)
    }
  }

  /// A desk with a ledger in a file of the folder.
  static func useFile<Result>(_ body: (Desk) async throws -> Result) async throws -> Result {
    try await TemporaryFolder.use { folder in
      let desk = try Desk(try open(in: folder), in: folder)
      try desk.importRegistry()
      return try await body(desk)
    }
  }

  init(_ ledger: Ledger, in folder: URL) throws {
    self.init(
      ledger, in: folder, programme: try SmallCountry.programme(),
      calendars: [try SmallCountry.year()])
  }

  init(
    _ ledger: Ledger, in folder: URL, programme: LessonProgramme, calendars: [CalendarYear]
  ) {
    self.ledger = ledger
    self.folder = folder
    self.programme = programme
    self.calendars = calendars
  }

  static func open(in folder: URL) throws -> Ledger {
    try Ledger.openOrCreate(
      folder.appendingPathComponent("ledger.sqlite").path, isSynthetic: false,
      now: SmallCountry.now)
  }

  /// The same ledger file by a connection of its own, as another process has it.
  func colleague() throws -> Desk {
    try Desk(try Ledger.open(ledger.path), in: folder)
  }

  // MARK: What comes in

  @discardableResult
  func importRegistry(
    _ registry: RegistrySnapshot = SmallCountry.registry()
  ) throws -> Ledger.RegistryChange {
    try ledger.importRegistry(
      registry, programme: programme, calendars: calendars, now: SmallCountry.now)
  }

  func path(_ name: String) -> String {
    folder.appendingPathComponent(name).path
  }

  func write(_ bytes: some Sequence<UInt8>, to name: String = "d.csv") throws -> String {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
    return path(name)
  }

  func request(_ file: String, chunkRows: Int? = nil) -> DeliveryImport {
    var request = DeliveryImport(
      file: file, programme: programme, calendars: calendars, now: SmallCountry.now)
    if let chunkRows { request.chunkRows = chunkRows }
    return request
  }

  @discardableResult
  func take(
    _ text: String, as name: String = "d.csv", chunkRows: Int? = nil
  ) async throws -> ImportOutcome {
    let file = try write(text.utf8, to: name)
    return try await ledger.importDeliveries(request(file, chunkRows: chunkRows))
  }

  @discardableResult
  func take(
    _ rows: [Row], as name: String = "d.csv", chunkRows: Int? = nil
  ) async throws -> ImportOutcome {
    try await take(Row.file(rows), as: name, chunkRows: chunkRows)
  }

  /// Imports until progress was told so many times, then cancels; false when the import ended before.
  func interrupt(_ request: DeliveryImport, at call: Int) async throws -> Bool {
    var request = request
    let hook = Once()
    request.progress = { _ in
      hook.run(at: call) { withUnsafeCurrentTask { $0?.cancel() } }
    }
    let asked = request
    return try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        do {
          _ = try await ledger.importDeliveries(asked)
          return false
        } catch is CancellationError {
          return true
        }
      }
      return try await group.next() ?? false
    }
  }

  func record(_ delivery: Delivery) throws -> RecordOutcome {
    try ledger.record(
      delivery, programme: programme, calendars: calendars, now: SmallCountry.now)
  }

  func correct(_ correction: Correction) throws -> RecordOutcome {
    try ledger.correct(
      correction, programme: programme, calendars: calendars, now: SmallCountry.now)
  }

  // MARK: What numbers see

  /// Everything that numbers know, but for positions and times.
  func numbers() throws -> Numbers {
    try Numbers(ledger)
  }

  func plan() throws -> NationalPlan {
    NationalPlan(
      population: try ledger.population(), programme: programme, calendars: calendars)
  }
}
