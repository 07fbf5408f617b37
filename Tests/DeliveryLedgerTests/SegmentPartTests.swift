import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import DeliveryLedger

/// A journal that is too long for one mail goes in parts: each is a segment, and they are taken in their order.
@Suite struct SegmentPartTests {
  private static let limit = Ledger.leastPart

  /// A district with batches of a hundred reports, and some that came alone.
  private func fill(_ desk: Desk, batches: Range<Int>) async throws {
    for number in batches {
      let rows = RandomReports(seed: UInt64(700 + number), count: 110).rows
      _ = try await desk.take(rows, as: "\(number).csv")
      _ = try desk.record(try .sample(number))
    }
  }

  private func parts(
    _ desk: Desk, since: Int = 0, limit: Int = Self.limit
  ) throws -> [SegmentExport] {
    try #require(
      try desk.ledger.export(since: since, limit: limit) { since, through in
        desk.path("p.\(1000 + since)-\(1000 + through).qorgan")
      })
  }

  private func take(_ path: String, of district: Desk, into centre: Desk) throws -> SegmentReceipt {
    try centre.ledger.importSegment(
      SegmentImport(
        file: path, publicKey: try district.ledger.publicKey(), programme: centre.programme,
        calendars: centre.calendars, now: SmallCountry.now))
  }

  private func bytes(_ parts: [SegmentExport]) throws -> [Data] {
    try parts.map { try Data(contentsOf: URL(fileURLWithPath: $0.path)) }
  }

  private func said(_ part: Data) -> Substring {
    String(decoding: part, as: UTF8.self).dropLast(1 + 128)
  }

  @Test func noneIsLargerAndTogetherTheyAreTheWhole() async throws {
    try await Desk.useFile { district in
      try await fill(district, batches: 0..<12)
      let parts = try parts(district)
      #expect(parts.count > 2)
      #expect(try bytes(parts).allSatisfy { $0.count <= Self.limit })
      // Not needlessly many: two neighbours do not fit into one.
      let sizes = try bytes(parts).map(\.count)
      #expect(zip(sizes, sizes.dropFirst().dropLast()).allSatisfy { $0 + $1 > Self.limit / 2 })
      #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.through == $1.since })
      let whole = try #require(
        try district.ledger.export(since: 0, to: district.path("whole.qorgan")))
      #expect(parts.reduce(0) { $0 + $1.entries } == whole.entries)
      #expect(parts.last?.through == whole.through)
      try await Desk.use { one in
        try await Desk.use { many in
          _ = try take(whole.path, of: district, into: one)
          for part in parts { #expect(try take(part.path, of: district, into: many).rejected == 0) }
          #expect(try one.numbers().tallies == many.numbers().tallies)
          #expect(try many.ledger.check(isFull: true).isEmpty)
        }
      }
    }
  }

  @Test func aMissingOneAndAStaleOneAreNamed() async throws {
    try await Desk.useFile { district in
      try await fill(district, batches: 0..<12)
      let parts = try parts(district)
      try #require(parts.count > 2)
      try await Desk.use { centre in
        _ = try take(parts[0].path, of: district, into: centre)
        #expect {
          try take(parts[2].path, of: district, into: centre)
        } throws: { error in
          guard case .segment(.gap, _, let facts) = error as? LedgerError else { return false }
          return facts["since"] == "\(parts[2].since)" && facts["last"] == "\(parts[0].through)"
        }
        _ = try take(parts[1].path, of: district, into: centre)
        // The very same file is answered again; another one that brings no more is stale.
        _ = try take(parts[0].path, of: district, into: centre)
        let early = district.path("early.qorgan")
        let part = try district.ledger.read { db in
          try district.ledger.export(
            from: nil, through: #require(try TreeHead.fetch(number: parts[0].through - 1, db)),
            to: early, signedBy: district.ledger.signingKey(db), db)
        }
        #expect {
          try take(part.path, of: district, into: centre)
        } throws: { error in
          guard case .segment(.stale, _, _) = error as? LedgerError else { return false }
          return true
        }
      }
    }
  }

  @Test func goOnWhereTheyWereCutOffAndStayAsTheyAre() async throws {
    try await Desk.useFile { district in
      try await fill(district, batches: 0..<12)
      let first = try parts(district)
      let before = try bytes(first)
      try FileManager.default.removeItem(atPath: first[1].path)
      // A torn one is no part.
      try before[0].dropLast(200).write(to: URL(fileURLWithPath: first[0].path))
      let kept = try #require(first.last)
      try #require(first.count > 2)
      let mark = Date(timeIntervalSince1970: 1_000_000)
      try FileManager.default.setAttributes([.modificationDate: mark], ofItemAtPath: kept.path)
      #expect(try parts(district) == first)
      // The last line is a signature, which is made anew by chance.
      #expect(try bytes(first).map(said) == before.map(said))
      let date =
        try FileManager.default.attributesOfItem(atPath: kept.path)[.modificationDate] as? Date
      #expect(date == mark)
      // What comes later makes the last part longer or adds some, and leaves the others.
      try await fill(district, batches: 12..<16)
      let later = try parts(district)
      #expect(Array(later.prefix(first.count - 1)) == Array(first.dropLast()))
      // And from a receipt on there is only what is new.
      #expect(try parts(district, since: kept.through).first?.since == kept.through)
    }
  }

  @Test func whatCameAtOnceIsNotPartedAndSaysHowMuchItIs() async throws {
    try await Desk.useFile { district in
      _ = try district.record(try .sample())
      _ = try await district.take(RandomReports(seed: 9, count: 900).rows)
      #expect {
        _ = try parts(district)
      } throws: { error in
        guard case .segment(.large, _, let facts) = error as? LedgerError,
          let kilobytes = facts["kilobytes"].flatMap(Int.init), facts["head"] != nil
        else { return false }
        // What it asks for is enough.
        return (try? parts(district, limit: kilobytes * 1024)) != nil
      }
      #expect(try district.ledger.export(since: 99, limit: Self.limit, to: { _, _ in "" }) == nil)
    }
  }
}
