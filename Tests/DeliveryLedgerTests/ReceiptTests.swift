import Chronology
import DeliveryModel
import Foundation
import TestSupport
import Testing

@testable import DeliveryLedger

/// A receipt is true without the ledger, and any other receipt is not.
@Suite struct ReceiptTests {
  /// A ledger with some files, a report of its own, and that report's receipt.
  private func receipt(in desk: Desk) async throws -> Receipt {
    _ = try await desk.take(RandomReports(seed: 5, count: 90).rows)
    var delivery = try Delivery.sample(3)
    (delivery.present, delivery.text) = (21, TextDigest("0badcafe"))
    _ = try desk.record(delivery)
    _ = try await desk.take(RandomReports(seed: 6, count: 40).rows, as: "2.csv")
    return try #require(try desk.ledger.receipt(for: delivery.report))
  }

  @Test func isTrueWithAndWithoutTheKeyAndTheSameBytesAgain() async throws {
    try await Desk.use { desk in
      let receipt = try await receipt(in: desk)
      #expect(receipt.fault(key: nil) == nil)
      #expect(receipt.fault(key: try desk.ledger.publicKey()) == nil)
      #expect(receipt.fault(key: LedgerKey().publicKey) == .key)
      #expect(receipt.state == .stands)
      #expect([receipt.group, receipt.institution, receipt.date] == ["S1-3A", "S1", "2025-10-04"])
      #expect(receipt.present == 21)
      let file = try receipt.file()
      #expect(Receipt(file: file) == receipt)
      let id = try #require(ReportID(receipt.report))
      #expect(try desk.ledger.receipt(for: id)?.statement == receipt.statement)
      #expect(try desk.ledger.receipt(for: ReportID(high: 9, low: 9)) == nil)
    }
  }

  /// Every fifth character of the file: where it still reads as a receipt it is not believed, unless it says the same.
  @Test func anyOtherCharacterIsNotBelieved() async throws {
    try await Desk.use { desk in
      let receipt = try await receipt(in: desk)
      let file = try receipt.file()
      var (found, unread, same) = (0, 0, 0)
      for place in stride(from: file.startIndex, to: file.endIndex, by: 5) {
        var forged = file
        forged[place] ^= 1
        guard let other = Receipt(file: forged) else {
          unread += 1
          continue
        }
        if other == receipt {
          same += 1
        } else {
          #expect(other.fault(key: nil) != nil, "character \(place)")
          found += 1
        }
      }
      #expect(found > 200)
      print("receipt: \(found) forged characters found, \(unread) no receipt, \(same) mean nothing")
    }
  }

  /// Whoever has the ledger's words but not its key, or signs with a key of their own.
  @Test func aReceiptThatWasSignedAgainIsAnotherKeys() async throws {
    try await Desk.use { desk in
      var forged = try await receipt(in: desk)
      let thief = LedgerKey()
      forged.present = 25
      forged.publicKey = HexText.of(thief.publicKey)
      forged.signature = HexText.of(try thief.sign(forged.statement))
      #expect(forged.fault(key: try desk.ledger.publicKey()) == .key)
      #expect(forged.fault(key: nil) == .head)
    }
  }

  @Test func saysWhatHasBecomeOfTheReport() async throws {
    try await Desk.use { desk in
      func state(_ number: Int) throws -> ReportState? {
        try desk.ledger.receipt(for: try Delivery.sample(number).report)?.state
      }
      var delivery = try Delivery.sample()
      delivery.reporter = "T-1"
      delivery.present = 20
      _ = try desk.record(delivery)
      #expect(try state(0) == .stands)
      delivery.present = 21
      _ = try desk.correct(Correction(.amend, of: delivery))
      #expect(try state(0) == .amended)
      var other = try Delivery.sample(28)
      other.present = 22
      _ = try desk.record(other)
      #expect(try [state(0), state(28)] == [.conflict, .conflict])
      _ = try desk.correct(Correction(.withdraw(.duplicate), of: try .sample(28)))
      #expect(try [state(0), state(28)] == [.amended, .withdrawn])
      #expect(try desk.ledger.receipt(for: delivery.report)?.fault(key: nil) == nil)
    }
  }
}
