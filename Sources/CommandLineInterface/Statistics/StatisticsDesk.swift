import Chronology
import DeliveryLedger
import DeliveryStatistics
import Diagnostics
import Programme
import Scheduling

/// A question as it was understood, and everything that its answer comes from.
struct StatisticsDesk {
  let ledger: Ledger
  /// What answers for the registry that the numbers stand for.
  let registry: Ledger
  let question: DeliveryStatistics.Question
  /// The state of the ledger that the numbers stand for.
  let head: LedgerHead
  let cube: Cube
  /// The earlier state that the question compares with.
  let earlier: Cube?
  let programme: LessonProgramme

  /// Reads a question and what it needs; everything that is wrong is said at once.
  init(
    _ text: QuestionText, database: DatabaseOption, lessons: LessonsOption,
    wantsSessions: Bool = false, in dialogue: Dialogue
  ) throws {
    let ledger = try dialogue.openLedger(database)
    let days = try ledger.sessionDays()
    let horizon = QuestionHorizon(
      firstSession: days?.first,
      lastSession: try Self.lastSession(text, ledger) ?? days?.last,
      now: dialogue.surroundings.now())
    let (asked, diagnostics) = DeliveryStatistics.Question.read(text, horizon: horizon)
    guard let question = asked else { throw Refusal(diagnostics) }
    let shelf = ProgrammeShelf(ledger, lessons, in: dialogue)
    let heads = try Self.heads(of: question, ledger)
    var vintages: [KnownBy] = [question.knownBy].compactMap(\.self)
    if case .vintage(let known) = question.comparison { vintages.append(known) }
    var source = CubeSource(ledger: ledger, question: question, days: days)
    source.wantsSessions =
      wantsSessions || !vintages.isEmpty || question.needsFacts(tallied: days)
    let known = try question.knownBy.map { _ in try ledger.registry(knownBy: heads.now) }
    let counted =
      try known.map { try shelf.known(by: $0) } ?? shelf.ofToday(wantsMarks: source.wantsMarks)
    dialogue.note(counted)
    let cube = try source.cube(as: heads.now, with: known, by: counted)
    let objections = cube.objections(to: question)
    guard objections.isEmpty else { throw Refusal(objections) }
    self.ledger = ledger
    registry = known?.ledger ?? ledger
    self.question = question
    programme = counted.programme
    self.cube = cube
    head = heads.now
    earlier = try heads.earlier.map {
      let known = try ledger.registry(knownBy: $0)
      return try source.cube(as: $0, with: known, by: shelf.known(by: known))
    }
  }

  /// The table.
  func answer() -> Answer { cube.answer(question, earlier: earlier) }

  /// The last session that the state asked for knows.
  private static func lastSession(_ text: QuestionText, _ ledger: Ledger) throws -> SchoolDay? {
    guard let written = text.entries[.knownBy]?.values.first, let known = KnownBy(written) else {
      return nil
    }
    return try ledger.head(knownBy: known)?.lastSession
  }

  private static func heads(
    of question: DeliveryStatistics.Question, _ ledger: Ledger
  ) throws -> (now: LedgerHead, earlier: LedgerHead?) {
    func head(_ known: KnownBy, _ option: String) throws -> LedgerHead {
      if let head = try ledger.head(knownBy: known) { return head }
      throw Refusal(
        "statistics.known-by.position", at: option,
        facts: [
          "found": known.text, "position": "\(try ledger.head().position)", "option": option,
        ])
    }
    let now = try question.knownBy.map { try head($0, "--known-by") } ?? ledger.head()
    guard case .vintage(let known) = question.comparison else { return (now, nil) }
    return (now, try head(known, "--against-known-by"))
  }
}
