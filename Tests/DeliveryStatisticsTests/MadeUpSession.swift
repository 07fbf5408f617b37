import Chronology
import DeliveryStatistics
import Programme

/// One made-up session as a test reads it.
struct MadeUpSession {
  let group: Int
  let day: SchoolDay
  let entry: Int
  let cell: Cell?
  let pass: Pass?
  /// 0 held.
  let reason: Int
  let language: UInt8
  let role: UInt8?
  let present: UInt16?
  let enrolled: UInt16
  let together: UInt32
  let isTrained: Bool?
  let position: Int

  /// Batches of a hundred become known at once.
  var since: Int { (position + 99) / 100 * 100 }

  func isKnown(by position: Int?) -> Bool { position.map { since <= $0 } ?? true }

  func fact(knowsStaff: Bool) -> Fact {
    Fact(
      group: Int32(group), day: day.number, entry: UInt8(entry), cell: cell?.bit,
      pass: pass?.number ?? 0, outcome: UInt8(reason), language: language, role: role,
      present: present, enrolled: present == nil ? 0 : enrolled, together: together,
      isTrained: knowsStaff ? isTrained : nil, position: UInt32(position), since: UInt32(since))
  }
}
