import Chronology
import Diagnostics
import LessonContent
import Programme

/// Gathers what a new lesson needs: from options, from the programme, and on a terminal from who sits at it.
struct NewLesson {
  let request: Request
  let repository: LoadedRepository
  let dialogue: Dialogue
  private var missing: [Diagnostic] = []

  /// A gathering for what was asked on the command line.
  init(request: Request, repository: LoadedRepository, dialogue: Dialogue) {
    self.request = request
    self.repository = repository
    self.dialogue = dialogue
  }

  /// The outline, and the programme's entries that the lesson will serve; what is still missing is told all at once.
  mutating func outline() throws -> (LessonOutline, [ProgrammeEntry]) {
    guard !repository.headings.words.isEmpty else { throw Refusal(repository.diagnostics) }
    try refuseTakenPlace()
    // The topic answers most of the rest, so it is asked for alone.
    guard let topic = topic() else { throw Refusal(missing) }
    let grades = try grades(topic: topic)
    let entries = entries(topic: topic, grades: grades)
    let care = sensitivity(entries)
    let title = title(entries)
    guard missing.isEmpty else { throw Refusal(missing) }
    guard
      let outline = LessonOutline(
        stage: request.stage, name: request.name, grades: grades, topic: topic,
        season: try season(entries), sensitivity: care ?? .ordinary,
        deliverers: deliverers(entries), programmes: request.programmes, title: title,
        reviewBy: reviewBy)
    else { throw Request.badPlace(request.place) }
    return (outline, entries)
  }

  private func refuseTakenPlace() throws {
    guard let id = LessonOutline.id(stage: request.stage, name: request.name) else {
      throw Request.badPlace(request.place)
    }
    if let known = repository.lesson(id) {
      throw Refusal("lesson.folder.exists", at: "\(repository.folder)/\(known.folder)")
    }
  }

  // MARK: - What the lesson is about

  private mutating func topic() -> String? {
    if let topic = request.topic { return topic }
    var known: [String] = []
    for entry in entriesOfStage where !known.contains(entry.topic) { known.append(entry.topic) }
    return ask(
      Phrases.Workshop.askTopic, option: "--topic",
      example: known.isEmpty ? "--topic water-and-ice" : known.joined(separator: ", ")
    ) { LessonID($0) != nil }
  }

  private mutating func grades(topic: String) throws -> [Int] {
    guard [.primary, .middle, .senior].contains(request.stage) else { return [] }
    let open = entriesOfStage.filter { $0.topic == topic && $0.lesson == nil }
      .map { Int($0.level.number) }
    if request.grades.isEmpty, !open.isEmpty { return open.sorted() }
    guard request.grades.isEmpty else {
      for grade in request.grades where Stage(grade: grade) != request.stage {
        throw Refusal(
          "lesson.grades.stage", at: request.place,
          facts: ["found": "\(grade)", "stage": request.stage.rawValue])
      }
      return request.grades
    }
    let stage = request.stage
    let answer = ask(Phrases.Workshop.askGrades, option: "--grades", example: "--grades 2,3,4") {
      let grades = Request.grades(of: $0)
      return !grades.isEmpty && grades.allSatisfy { Stage(grade: $0) == stage }
    }
    return answer.map { Request.grades(of: $0) } ?? []
  }

  private var entriesOfStage: [ProgrammeEntry] {
    repository.programme?.entries.filter { $0.level.stage == request.stage } ?? []
  }

  /// Unwritten entries first: a lesson serves what nobody serves yet.
  private func entries(topic: String, grades: [Int]) -> [ProgrammeEntry] {
    let levels = Set(grades.compactMap { Level(grade: $0) })
    return entriesOfStage.filter {
      $0.topic == topic && $0.lesson == nil && (levels.isEmpty || levels.contains($0.level))
    }
  }

  private mutating func sensitivity(_ entries: [ProgrammeEntry]) -> Sensitivity? {
    if let given = request.sensitivity { return given }
    // Entries that differ: the one that needs most care decides.
    let order = Sensitivity.allCases
    if let most = entries.map(\.sensitivity)
      .max(by: { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) })
    {
      return most
    }
    return ask(
      Phrases.Workshop.askSensitivity, option: "--sensitivity",
      example: order.map(\.rawValue).joined(separator: ", ")
    ) { Sensitivity(rawValue: $0) != nil }
    .flatMap { Sensitivity(rawValue: $0) }
  }

  private func season(_ entries: [ProgrammeEntry]) throws -> String? {
    guard let season = request.season else { return entries.lazy.compactMap(\.season?.id).first }
    let known = Set(repository.programme?.entries.compactMap(\.season?.id) ?? [])
    guard known.isEmpty || known.contains(season) else {
      throw Refusal(
        "lesson.season.unknown", at: request.place,
        facts: ["found": season, "allowed": known.sorted().joined(separator: ", ")])
    }
    return season
  }

  private func deliverers(_ entries: [ProgrammeEntry]) -> [DelivererRole] {
    if !request.deliverers.isEmpty { return request.deliverers }
    return entries.first?.deliverers ?? [.classTeacher]
  }

  /// A title is never insisted on: the template keeps a place for it.
  private func title(_ entries: [ProgrammeEntry]) -> Titles {
    let kk = request.titleKazakh ?? optional(Phrases.Workshop.askTitleKazakh)
    let ru = request.titleRussian ?? optional(Phrases.Workshop.askTitleRussian)
    let listed = entries.first?.title
    return Titles(kk: kk ?? listed?.kk ?? "", ru: ru ?? listed?.ru ?? "")
  }

  /// The first of August that is half a year away: texts are read again before a school year.
  private var reviewBy: SchoolDay? {
    let today = dialogue.surroundings.now().day
    let year = today.adding(days: 182).civil.year
    let august = SchoolDay(year: year, month: 8, day: 1)
    guard let august, august < today.adding(days: 182) else { return august }
    return SchoolDay(year: year + 1, month: 8, day: 1)
  }

  // MARK: - Asking

  private func optional(_ question: Sentence) -> String? {
    guard let answer = dialogue.console.ask?(dialogue.text(question) + " ") else { return nil }
    return answer.isEmpty ? nil : answer
  }

  /// Three tries on a terminal; without one, a note of the option that is missing.
  private mutating func ask(
    _ question: Sentence, option: String, example: String, accepts: (String) -> Bool
  ) -> String? {
    if let ask = dialogue.console.ask {
      for _ in 0..<3 {
        guard let answer = ask(dialogue.text(question, ["known": example]) + " ") else { break }
        if accepts(answer) { return answer }
      }
    }
    missing.append(
      Diagnostic(
        "command.option.missing", at: Place(file: request.place),
        facts: ["option": option, "example": example]))
    return nil
  }
}
