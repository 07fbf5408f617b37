import Chronology
import DeliveryLedger
import DeliveryStatistics
import Diagnostics
import LessonContent
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
    let content =
      question.dimensions.contains(.programme)
      ? try dialogue.loadLessons(lessons) : try dialogue.loadProgramme(lessons)
    let programme = try content.completeProgramme(of: dialogue.folder(lessons))
    let heads = try Self.heads(of: question, ledger)
    var vintages: [KnownBy] = [question.knownBy].compactMap(\.self)
    if case .vintage(let known) = question.comparison { vintages.append(known) }
    var source = CubeSource(
      ledger: ledger, question: question, days: days, programme: programme,
      calendars: content.calendars, marks: content.marks(of: programme))
    source.wantsSessions =
      wantsSessions || !vintages.isEmpty || question.needsFacts(tallied: days)
    let known = try question.knownBy.map { _ in try ledger.registry(knownBy: heads.now) }
    let cube = try source.cube(as: heads.now, with: known)
    let objections = cube.objections(to: question)
    guard objections.isEmpty else { throw Refusal(objections) }
    self.ledger = ledger
    registry = known?.ledger ?? ledger
    self.question = question
    self.programme = programme
    self.cube = cube
    head = heads.now
    earlier = try heads.earlier.map {
      try source.cube(as: $0, with: ledger.registry(knownBy: $0))
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
        facts: ["found": known.text, "position": "\(try ledger.head().position)"])
    }
    let now = try question.knownBy.map { try head($0, "--known-by") } ?? ledger.head()
    guard case .vintage(let known) = question.comparison else { return (now, nil) }
    return (now, try head(known, "--against-known-by"))
  }
}

extension LoadedRepository {
  /// The neighbouring programmes that the lesson of each entry is marked with; empty where only the programme was read.
  fileprivate func marks(of programme: LessonProgramme) -> [String] {
    let marks = Dictionary(
      lessons.map { ($0.id, $0.programmes.sorted().joined(separator: "+")) },
      uniquingKeysWith: { first, _ in first })
    let count = Level.count * LessonProgramme.topicsPerLevel
    return (0..<count).map { number in
      programme.entry(number: number)?.lesson.flatMap { marks[$0] } ?? ""
    }
  }
}
