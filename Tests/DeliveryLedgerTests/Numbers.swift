import Chronology
import DeliveryLedger
import DeliveryModel
import DeliveryStatistics
import Programme

/// What a ledger tells of itself, to hold one state against another.
struct Numbers: Equatable {
  /// A session without its place in the journal.
  struct Held: Hashable {
    let group: String
    let lesson: String
    let day: SchoolDay
    let pass: Pass?
    let notHeld: NotHeldReason?
    let present: Int?
    let language: TeachingLanguage
  }

  let sessions: Set<Held>
  let count: Int
  let tallies: [[UInt32]]
  let lastSession: SchoolDay?

  init(_ ledger: Ledger) throws {
    let list = try ledger.sessions(SessionFilter(limit: .max))
    sessions = Set(
      list.map { session in
        Held(
          group: session.group, lesson: session.lesson, day: session.day, pass: session.pass,
          notHeld: session.notHeld, present: session.present, language: session.language)
      })
    count = list.count
    tallies = try ledger.tallies().columns
    lastSession = try ledger.head().lastSession
  }
}

extension TallyTable {
  /// The columns one after the other.
  var columns: [[UInt32]] {
    [heldCells, notHeldCells, heldSessions, notHeldReports, countedSessions, present, enrolled]
  }
}
