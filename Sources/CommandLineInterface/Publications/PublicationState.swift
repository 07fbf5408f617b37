import Chronology
import DeliveryLedger
import DeliveryStatistics
import Diagnostics
import Programme

/// The state of the ledger that a publication's numbers are answered from.
struct PublicationState {
  /// What the numbers know.
  let head: LedgerHead
  private let cube: Cube

  /// The state by which something was known.
  init(
    of ledger: Ledger, knownBy: KnownBy?, through day: SchoolDay, programme: LessonProgramme,
    calendars: [CalendarYear]
  ) throws {
    head = try ledger.head()
    if case .position(let position) = knownBy, position > head.position {
      throw Refusal(
        "statistics.known-by.position", at: "--known-by",
        facts: ["found": "\(position)", "position": "\(head.position)"])
    }
    var cube = try Cube(of: ledger, through: day, programme: programme, calendars: calendars)
    cube.facts = try ledger.journalFacts().table()
    cube.tallied = try ledger.sessionDays()
    self.cube = cube
  }

  /// The answer to a question.
  func answer(_ question: Question) -> Answer { cube.answer(question) }
}
