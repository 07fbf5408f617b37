import Chronology
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import EducationRegistry
import Foundation
import Programme
import TestSupport
import Testing

@testable import DeliveryLedger

/// A journal carried in pieces from a district to the centre: counted once, in order, or refused by name.
@Suite struct SegmentTests {
  /// Both ends of the road, each with a ledger of its own; the centre numbers groups and staff otherwise.
  private func use(_ body: (_ district: Desk, _ centre: Desk) async throws -> Void) async throws {
    try await Desk.useFile { district in
      try await Desk.use { centre in
        let extra = (1...3).map { SmallCountry.school(2, "S3-\($0)Z", [$0]) }
        try centre.importRegistry(SmallCountry.registry(groups: SmallCountry.groups + extra))
        var other = try Delivery.sample(27)
        other.reporter = "T-900"
        _ = try centre.record(other)
        try await body(district, centre)
      }
    }
  }

  private func export(_ desk: Desk, since: Int, as name: String = "s.qorgan") throws -> String {
    let path = desk.path(name)
    _ = try #require(try desk.ledger.export(since: since, to: path))
    return path
  }

  private func request(_ file: String, to desk: Desk, from sender: Desk?) throws -> SegmentImport {
    SegmentImport(
      file: file, publicKey: try sender?.ledger.publicKey(), programme: desk.programme,
      calendars: desk.calendars, now: SmallCountry.now)
  }

  @discardableResult
  private func carry(_ file: String, to desk: Desk, from sender: Desk?) throws -> SegmentReceipt {
    try desk.ledger.importSegment(request(file, to: desk, from: sender))
  }

  private func fault(_ body: () throws -> Void) -> SegmentFault? {
    do {
      try body()
    } catch LedgerError.segment(let fault, _, _) {
      return fault
    } catch {
      Issue.record(error)
    }
    return nil
  }

  @Test func bringsReportsAndWhatCorrectsThem() async throws {
    try await use { district, centre in
      let rows = RandomReports(seed: 61, count: 160).rows
      _ = try await district.take(rows)
      var known = try Delivery.sample(1)
      (known.reporter, known.present) = ("T-7", 20)
      for number in [1, 2, 3] {
        known.report = try Delivery.sample(number).report
        known.date = try Delivery.sample(number).date
        _ = try district.record(known)
      }
      known.present = 21
      _ = try district.correct(Correction(.amend, of: known))
      _ = try district.correct(
        Correction(.withdraw(.mistake), of: try .sample(2)))
      let receipt = try carry(export(district, since: 0), to: centre, from: district)
      #expect(receipt.rejected == 0 && receipt.waiting == 0)
      #expect(receipt.entries == (try district.ledger.head().position - Desk.begun))
      #expect(
        receipt.accepted + receipt.duplicate == receipt.entries && receipt.accepted > 100)
      #expect(receipt.isGenuine(key: try centre.ledger.publicKey()))
      // The centre knows the district's sessions and its own one.
      let (there, here) = (try district.numbers(), try centre.numbers())
      #expect(there.sessions.isSubset(of: here.sessions))
      #expect(here.count == there.count + 1)
      #expect(try centre.ledger.delivery(known.report)?.reporter == "T-7")
      #expect(try centre.ledger.check(isFull: true).isEmpty)
    }
  }

  @Test func segmentsFollowEachOther() async throws {
    try await use { district, centre in
      for number in 0..<4 { _ = try district.record(try .sample(number)) }
      let first = try carry(export(district, since: 0, as: "1"), to: centre, from: district)
      for number in 4..<6 { _ = try district.record(try .sample(number)) }
      // Who was vouched for once is known.
      let second = try carry(
        export(district, since: first.through, as: "2"), to: centre, from: nil)
      #expect(second.entries == 2 && second.accepted == 2 && second.duplicate == 0)
      // One that goes back further brings what is known again: counted once.
      _ = try district.record(try .sample(6))
      let third = try carry(export(district, since: 3, as: "3"), to: centre, from: nil)
      #expect(third.entries == 5 && third.accepted == 1 && third.duplicate == 4)
      #expect(try centre.numbers().count == 8)
      // The very same file is answered with the very same receipt.
      #expect(
        try carry(centre.path("../\(district.folder.lastPathComponent)/3"), to: centre, from: nil)
          == third)
      #expect(try centre.ledger.check(isFull: true).isEmpty)
    }
  }

  @Test func isMadeAgainByteForByte() async throws {
    try await use { district, _ in
      _ = try await district.take(RandomReports(seed: 62, count: 60).rows)
      let (one, two) = (
        try export(district, since: 0, as: "1"), try export(district, since: 0, as: "2")
      )
      // The last line is a signature, which is made anew by chance.
      let lines = try [one, two].map {
        try String(contentsOfFile: $0, encoding: .utf8).split(separator: "\n").dropLast()
      }
      #expect(lines[0] == lines[1])
    }
  }

  /// Killed or out of disk between two chunks: the same call goes on, and nothing counts twice.
  @Test func goesOnWhereItWasCutOff() async throws {
    struct CutOff: Error {}
    try await use { district, centre in
      _ = try await district.take(RandomReports(seed: 63, count: 120).rows)
      let file = try export(district, since: 0)
      let before = try centre.numbers()
      var request = try self.request(file, to: centre, from: district)
      request.chunkRows = 20
      for _ in 0..<3 {
        let calls = Once()
        var cut = request
        cut.progress = { _ in
          var isNow = false
          calls.run(at: 2) { isNow = true }
          if isNow { throw CutOff() }
        }
        #expect(throws: CutOff.self) { try centre.ledger.importSegment(cut) }
        #expect(try centre.numbers() == before)
      }
      let receipt = try centre.ledger.importSegment(request)
      #expect(receipt.accepted + receipt.duplicate == receipt.entries)
      #expect(try centre.numbers().count == (try district.numbers().count) + 1)
      #expect(try centre.ledger.check(isFull: true).isEmpty)
    }
  }

  @Test func aGroupThatIsNotKnownYetWaitsAndWhatCannotBeTakenIsCounted() async throws {
    try await use { district, centre in
      let new = SmallCountry.school(0, "S1-3N", [3])
      try district.importRegistry(
        SmallCountry.registry(groups: SmallCountry.groups + [new]))
      var report = try Delivery.sample()
      report.group = "S1-3N"
      _ = try district.record(report)
      report.present = 9
      _ = try district.correct(Correction(.amend, of: report))
      let receipt = try carry(export(district, since: 0), to: centre, from: district)
      #expect([receipt.accepted, receipt.waiting, receipt.rejected] == [0, 1, 1] as [Int])
      #expect(receipt.reasons == ["delivery.group.unknown": 1])
      #expect(try centre.numbers().count == 1)
      // When the registry knows the group, the report counts; the correction comes with the file once more.
      try centre.importRegistry(SmallCountry.registry(groups: SmallCountry.groups + [new]))
      #expect(try centre.numbers().count == 2)
      let again = try carry(export(district, since: 0), to: centre, from: district)
      #expect([again.accepted, again.duplicate, again.rejected] == [1, 1, 0] as [Int])
      #expect(try centre.ledger.check(isFull: true).isEmpty)
    }
  }

  // MARK: - What is refused

  @Test func whoIsNotKnownIsAskedFor() async throws {
    try await use { district, centre in
      _ = try district.record(try .sample())
      let file = try export(district, since: 0)
      #expect(fault { try carry(file, to: centre, from: nil) } == .stranger)
      #expect(fault { try carry(file, to: centre, from: centre) } == .stranger)
      #expect(fault { try carry(file, to: district, from: district) } == .own)
    }
  }

  @Test func staleAndMissingOnesAreNamed() async throws {
    try await use { district, centre in
      for number in 0..<3 { _ = try district.record(try .sample(number)) }
      let old = try export(district, since: 1, as: "old")
      #expect(fault { try carry(old, to: centre, from: district) } == .gap)
      try carry(export(district, since: 0, as: "all"), to: centre, from: district)
      #expect(fault { try carry(old, to: centre, from: nil) } == .stale)
      for number in 3..<6 { _ = try district.record(try .sample(number)) }
      let late = try export(district, since: 5, as: "late")
      #expect(fault { try carry(late, to: centre, from: nil) } == .gap)
      #expect(try centre.numbers().count == 4)
    }
  }

  /// A district that restores an old backup and goes on has another past than it told.
  @Test func aJournalThatWasRestoredAndWentOnIsNamed() async throws {
    try await use { district, centre in
      _ = try district.record(try .sample())
      let backup = district.path("copy.sqlite")
      _ = try district.ledger.backUp(to: backup)
      _ = try district.record(try .sample(1))
      try carry(export(district, since: 0, as: "1"), to: centre, from: district)
      let path = district.path("again.sqlite")
      _ = try Ledger.restore(backup, to: path, now: SmallCountry.now)
      let again = try Desk(
        try Ledger.open(path, key: district.ledger.path + ".key"), in: district.folder)
      for number in 2..<5 { _ = try again.record(try .sample(number)) }
      let forked = try export(again, since: 3, as: "2")
      #expect(fault { try carry(forked, to: centre, from: nil) } == .forked)
    }
  }

  @Test func anotherCountryOrKindIsRefused() async throws {
    try await use { district, centre in
      _ = try district.record(try .sample())
      let file = try export(district, since: 0)
      try TemporaryFolder.use { folder in
        var registry = SmallCountry.registry(isSynthetic: true)
        let made = try Desk(try Ledger.inMemory(isSynthetic: true), in: folder)
        _ = try made.importRegistry(registry)
        let error = #expect(throws: LedgerError.self) { try carry(file, to: made, from: district) }
        #expect(error?.diagnostic.id == "database.synthetic")
        registry = SmallCountry.registry()
        registry.regions = registry.regions.map {
          Region(code: "XX" + $0.code.dropFirst(2), kato: $0.kato, name: $0.name)
        }
        let abroad = try Desk(try Ledger.inMemory(), in: folder)
        _ = try abroad.importRegistry(registry)
        #expect(fault { try carry(file, to: abroad, from: district) } == .country)
      }
    }
  }

  /// Any byte flipped and any end cut off: nothing of the file is used.
  @Test func noDamagedByteComesIn() async throws {
    try await use { district, centre in
      _ = try await district.take(RandomReports(seed: 64, count: 40).rows)
      let file = try export(district, since: 0)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      let before = try centre.numbers()
      let key = try district.ledger.publicKey()
      var random = SplitMix64(seed: 64)
      var found: [SegmentFault: Int] = [:]
      func refuse(_ spoilt: Data, _ name: String) throws {
        let path = centre.path(name)
        try spoilt.write(to: URL(fileURLWithPath: path))
        var request = try self.request(path, to: centre, from: nil)
        request.publicKey = key
        let asked = request
        let fault = self.fault { _ = try centre.ledger.importSegment(asked) }
        if let fault { found[fault, default: 0] += 1 } else { Issue.record("\(name) came in") }
      }
      for number in 0..<120 {
        var spoilt = bytes
        let place = Int.random(in: 0..<bytes.count, using: &random)
        spoilt[place] ^= 1 << UInt8.random(in: 0..<7, using: &random)
        try refuse(spoilt, "flip-\(number)")
      }
      for tenth in 0..<10 {
        try refuse(bytes.prefix(bytes.count * tenth / 10), "cut-\(tenth)")
        try refuse(bytes.dropLast(tenth + 1), "end-\(tenth)")
      }
      try refuse(bytes + Data("entry 00\n".utf8), "more")
      #expect(try centre.numbers() == before)
      #expect(Set(found.keys).isSubset(of: [.form, .torn, .forged]))
      #expect(found[.forged, default: 0] > 0 && found[.torn, default: 0] > 0)
      print("segments spoilt and refused: \(found.values.reduce(0, +))")
    }
  }

  /// Somebody else's signature under somebody else's entries, with the district's name on it.
  @Test func aSegmentOfAnotherKeyIsNotTheDistricts() async throws {
    try await use { district, centre in
      _ = try district.record(try .sample())
      try await Desk.useFile { stranger in
        _ = try stranger.record(try .sample(9))
        let text = try String(contentsOfFile: export(stranger, since: 0), encoding: .utf8)
        let names = [stranger, district].map { HexText.of((try? $0.ledger.publicKey()) ?? []) }
        let forged = centre.path("forged")
        try text.replacing(names[0], with: names[1])
          .write(toFile: forged, atomically: true, encoding: .utf8)
        #expect(fault { try carry(forged, to: centre, from: district) } == .forged)
      }
    }
  }

  @Test func aReceiptThatWasChangedIsNotGenuine() async throws {
    try await use { district, centre in
      _ = try district.record(try .sample())
      let receipt = try carry(export(district, since: 0), to: centre, from: district)
      #expect(SegmentReceipt(file: try receipt.file()) == receipt)
      var changes = [receipt, receipt, receipt, receipt]
      changes[0].accepted += 1
      changes[1].segment = String(receipt.segment.reversed())
      changes[2].through += 1
      changes[3].reasons = ["delivery.group.unknown": 1]
      for changed in changes { #expect(!changed.isGenuine()) }
      #expect(!receipt.isGenuine(key: try district.ledger.publicKey()))
    }
  }
}
