import Chronology
import Crypto
import DeliveryModel
import DeliveryStatistics
import TestSupport
import Testing

@testable import DeliveryLedger

/// A report without an id gets one from group, lesson and date, the same on every machine.
@Suite struct DerivedIDTests {
  private func derived(_ group: String, _ lesson: String, _ date: String) throws -> ReportID {
    let day = try SmallCountry.day(date)
    return Array(group.utf8).withUnsafeBytes { group in
      Array(lesson.utf8).withUnsafeBytes { lesson in
        ReportID.derived(group: group, lesson: lesson, date: day)
      }
    }
  }

  @Test func isAUUIDOfVersion5InThePublishedNamespace() throws {
    // python3: uuid5(uuid5(NAMESPACE_URL, 'qorgan.delivery'), 'S1-3A|grade-3-t0|2025-09-15')
    #expect(
      try derived("S1-3A", "grade-3-t0", "2025-09-15").text
        == "8fa5857f-1838-5fe0-9065-d6d9839aa6cf")
    let namespace = Array(
      Insecure.SHA1.hash(
        data: [0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4]
          + [0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8] + Array("qorgan.delivery".utf8)))
    var expected = Array(namespace.prefix(16))
    expected[6] = expected[6] & 0x0F | 0x50
    expected[8] = expected[8] & 0x3F | 0x80
    #expect(ReportID.namespace == expected)
  }

  @Test func doesNotDependOnHowTheRowIsWritten() async throws {
    try await Desk.use { desk in
      _ = try await desk.take([Row()])
      let outcome = try await desk.take(
        [Row([.date: "15.09.2025", .group: " S1-3A "])], as: "again.csv")
      #expect(outcome.summary.recognised == 1)
      // Known by its id: not even kept as evidence.
      #expect(try desk.ledger.head().position == Desk.begun + 1)
    }
  }

  @Test func differsWithEachOfItsParts() throws {
    let ids = try Set([
      derived("S1-3A", "grade-3-t0", "2025-09-15"), derived("S1-3B", "grade-3-t0", "2025-09-15"),
      derived("S1-3A", "grade-3-t1", "2025-09-15"), derived("S1-3A", "grade-3-t0", "2025-09-16"),
      derived("S1-3A|g", "rade-3-t0", "2025-09-15"),
    ])
    #expect(ids.count == 5)
  }
}
