import Chronology
import DeliveryModel
import Programme
import Testing

@testable import DeliveryLedger

extension Delivery {
  /// A held session of a third grade; the number makes its id, and its day in October.
  static func sample(_ number: Int = 0) throws -> Delivery {
    Delivery(
      report: try #require(ReportID(Row.id(0xAB_0000 + number))), group: "S1-3A",
      lesson: try SmallCountry.lesson("grade-3-t0"),
      date: try SmallCountry.day("2025-10-01").adding(days: number % 28))
  }
}

extension SmallCountry {
  static func lesson(_ id: String) throws -> LessonID {
    try #require(LessonID(id))
  }
}

extension Ledger {
  /// Every entry of the journal in order, those of unfinished batches too.
  func journal() throws -> [EntryRecord] {
    try read { db in
      let rows = try RawStatement(db, "SELECT entries FROM segment ORDER BY firstPosition")
      var entries: [EntryRecord] = []
      while try rows.next() { rows.bytes(0).forEachEntry { entries.append($0) } }
      return entries
    }
  }
}
