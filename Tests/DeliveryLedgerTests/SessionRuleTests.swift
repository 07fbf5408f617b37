import Chronology
import DeliveryModel
import TestSupport
import Testing

@testable import DeliveryLedger

/// Every row of the table of rules (Decisions/0003), and each of them in every order.
@Suite struct SessionRuleTests {
  /// Something that is said of one session.
  struct Statement: Sendable {
    var kind = EntryKind.report
    let id: UInt64
    var reporter: UInt32 = 0
    var time = EntryRecord.noTime
    var present = EntryRecord.notCounted
    var outcome: UInt8 = 0
    var pass: UInt8 = 1
    var flags: EntryRecord.Flags = []

    func entry(_ position: Int) -> PlacedEntry {
      var entry = EntryRecord(
        report: ReportID(high: 1, low: id), group: 1, day: 20_346, lesson: 1, pass: pass,
        outcome: outcome, language: 0)
      entry.kind = kind
      entry.reporter = reporter
      entry.reportedAt = time
      entry.present = present
      entry.enrolled = 25
      entry.flags = flags
      return PlacedEntry(position: position, entry: entry)
    }
  }

  struct Rule: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let said: [Statement]
    /// Which statement stands, from 0; nil when none does.
    let stands: Int?
    var present: UInt16?
    var isConflict = false
    var isOrphan = false
  }

  static let rules: [Rule] = [
    Rule(
      testDescription: "one report stands", said: [Statement(id: 1, present: 20)], stands: 0,
      present: 20),
    Rule(
      testDescription: "two that say the same count once, as the earlier claim",
      said: [
        Statement(id: 2, reporter: 1, time: 10, present: 20),
        Statement(id: 1, reporter: 2, time: 20, present: 20),
      ], stands: 0, present: 20),
    Rule(
      testDescription: "who counted says more than who did not",
      said: [Statement(id: 1, time: 10), Statement(id: 2, time: 20, present: 20)], stands: 1,
      present: 20),
    Rule(
      testDescription: "of one reporter the later claim wins",
      said: [
        Statement(id: 1, reporter: 7, time: 30, present: 22),
        Statement(id: 2, reporter: 7, time: 20, present: 20),
        Statement(id: 3, reporter: 7, time: 10, present: 21),
      ], stands: 0, present: 22),
    Rule(
      testDescription: "of one reporter, one claim of time for two head-counts is a conflict",
      said: [
        Statement(id: 1, reporter: 7, time: 20, present: 22),
        Statement(id: 2, reporter: 7, time: 20, present: 20),
      ], stands: 0, isConflict: true),
    Rule(
      testDescription: "a clock that was off claims no time",
      said: [
        Statement(id: 1, reporter: 7, time: 99, present: 22, flags: .clockOff),
        Statement(id: 2, reporter: 7, time: 20, present: 20),
      ], stands: 1, present: 20),
    Rule(
      testDescription: "two head-counts of two reporters are a conflict, and none counts",
      said: [
        Statement(id: 1, reporter: 7, time: 10, present: 22),
        Statement(id: 2, reporter: 8, time: 20, present: 20),
      ], stands: 0, isConflict: true),
    Rule(
      testDescription:
        "nobody is not one person: two head-counts without a reporter are a conflict",
      said: [Statement(id: 1, time: 10, present: 22), Statement(id: 2, time: 20, present: 20)],
      stands: 0, isConflict: true),
    Rule(
      testDescription: "held and not held is a conflict, and the one that counted heads stands",
      said: [
        Statement(id: 1, reporter: 7, time: 10, outcome: 4),
        Statement(id: 2, reporter: 8, time: 20, present: 20),
      ], stands: 1, isConflict: true),
    Rule(
      testDescription: "two passes are a conflict, a derived one contradicts nobody",
      said: [
        Statement(id: 1, reporter: 7, time: 10, pass: 1),
        Statement(id: 2, reporter: 8, time: 20, pass: 2),
        Statement(id: 3, reporter: 9, time: 5, pass: 3, flags: .derivedPass),
      ], stands: 0, isConflict: true),
    Rule(
      testDescription: "a derived pass yields to a reported one",
      said: [
        Statement(id: 1, time: 1, pass: 3, flags: .derivedPass),
        Statement(id: 2, time: 20, pass: 2),
      ], stands: 1),
    Rule(
      testDescription: "an amendment says anew what its report said",
      said: [
        Statement(id: 1, reporter: 7, time: 10, present: 22),
        Statement(kind: .amendment, id: 1, reporter: 9, time: 20, present: 21),
      ], stands: 1, present: 21),
    Rule(
      testDescription: "of two amendments the later claim wins",
      said: [
        Statement(id: 1, present: 22),
        Statement(kind: .amendment, id: 1, time: 40, present: 23),
        Statement(kind: .amendment, id: 1, time: 30, present: 21),
      ], stands: 1, present: 23),
    Rule(
      testDescription: "an amendment that agrees with the other report settles a conflict",
      said: [
        Statement(id: 1, reporter: 7, time: 10, present: 22),
        Statement(id: 2, reporter: 8, time: 20, present: 20),
        Statement(kind: .amendment, id: 1, reporter: 7, time: 30, present: 20),
      ], stands: 1, present: 20),
    Rule(
      testDescription: "a withdrawal takes a report back, its amendments too",
      said: [
        Statement(id: 1, present: 22),
        Statement(kind: .withdrawal, id: 1, time: 20, outcome: 1),
        Statement(kind: .amendment, id: 1, time: 30, present: 21),
      ], stands: nil),
    Rule(
      testDescription: "a withdrawal of one of two settles a conflict",
      said: [
        Statement(id: 1, reporter: 7, time: 10, present: 22),
        Statement(id: 2, reporter: 8, time: 20, present: 20),
        Statement(kind: .withdrawal, id: 1, outcome: 2),
      ], stands: 1, present: 20),
    Rule(
      testDescription: "corrections of a report that has not come wait for it",
      said: [
        Statement(kind: .amendment, id: 1, present: 22),
        Statement(kind: .withdrawal, id: 1, outcome: 1),
      ], stands: nil, isOrphan: true),
    Rule(
      testDescription: "a correction of another report touches nobody",
      said: [Statement(id: 1, present: 20), Statement(kind: .withdrawal, id: 5, outcome: 1)],
      stands: 0, present: 20),
  ]

  @Test(arguments: rules)
  func holdsInEveryOrder(_ rule: Rule) {
    let placed = rule.said.enumerated().map { $0.element.entry($0.offset + 1) }
    var random = SplitMix64(seed: UInt64(rule.said.count))
    for _ in 0..<24 {
      let state = SessionRules.state(of: placed.shuffled(using: &random))
      #expect(state.standing?.position == rule.stands.map { $0 + 1 })
      #expect(state.isConflict == rule.isConflict)
      #expect(state.isOrphan == rule.isOrphan)
      if let standing = state.standing {
        #expect(standing.entry.present == rule.present ?? EntryRecord.notCounted)
      }
    }
  }
}
