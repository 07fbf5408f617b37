import Chronology
import DeliveryLedger
import DeliveryStatistics
import Diagnostics
import StatisticsExport

/// The state of the ledger that a publication's numbers are answered from.
struct PublicationState {
  /// What the numbers know.
  let head: LedgerHead
  /// What answers for the registry that the numbers stand for.
  let registry: Ledger
  /// The programme that the numbers stand for.
  let programme: CountedProgramme
  private let cube: Cube

  /// The state by which something was known.
  ///
  /// It is taken as a past one also when it is today's: what is asked again in a year must be the same.
  init(
    of ledger: Ledger, knownBy: KnownBy?, period: DayRange, shelf: ProgrammeShelf,
    wantsMarks: Bool
  ) throws {
    let now = try ledger.head()
    guard let head = try knownBy.map(ledger.head(knownBy:)) ?? now else {
      throw Refusal(
        "statistics.known-by.position", at: "--known-by",
        facts: [
          "found": knownBy?.text ?? "", "position": "\(now.position)", "option": "--known-by",
        ])
    }
    let days = try ledger.sessionDays()
    if let first = days?.first, period.last < first {
      throw Refusal(
        "statistics.period.before", at: "--period-to",
        facts: ["last": period.last.iso, "first": first.iso])
    }
    var source = CubeSource(
      ledger: ledger, question: NationalTable.halfYear.question(period: period), days: days)
    source.wantsSessions = true
    source.wantsMarks = wantsMarks
    let known = try ledger.registry(knownBy: head)
    programme = try shelf.known(by: known)
    var cube = try source.cube(as: head, with: known, by: programme)
    cube.subtypes = try known.ledger.subtypes()
    self.cube = cube
    registry = known.ledger
    self.head = head
  }

  /// What stands against a question that only the registry can tell.
  func objections(to question: Question) -> [Diagnostic] { cube.objections(to: question) }

  /// The answer to a question.
  func answer(_ question: Question) -> Answer { cube.answer(question) }
}
