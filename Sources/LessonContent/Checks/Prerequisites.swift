import Diagnostics
import Programme

/// What a lesson builds on is taught before it: in the same level or a lower one, and never in a circle.
enum Prerequisites: ContentCheck {
  static let ids = [
    "programme.prerequisite.unknown", "programme.prerequisite.itself",
    "programme.prerequisite.repeated", "programme.prerequisite.level",
    "programme.prerequisite.cycle",
  ]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    guard let programme = repository.programme else { return [] }
    let drafts = Dictionary(programme.all.map { ($0.entry.id, $0) }) { first, _ in first }
    var findings = Findings()
    for fault in PrerequisiteFault.all(in: programme.all.map(\.entry)) {
      let (id, facts) = words(for: fault, drafts, programme)
      findings.report(
        "programme.prerequisite.\(id)", in: programme.file, line: line(of: fault, drafts), facts)
    }
    return findings.diagnostics
  }

  private static func words(
    for fault: PrerequisiteFault, _ drafts: [LessonID: EntryDraft], _ programme: ProgrammeDraft
  ) -> (id: String, facts: [String: String]) {
    func named(_ entry: LessonID, _ place: Int) -> [String: String] {
      ["entry": entry.text, "named": drafts[entry]?.entry.prerequisites[place].text ?? ""]
    }
    switch fault {
    case .unknown(let entry, let place):
      let facts = named(entry, place)
      let meant = meant(facts["named"] ?? "", by: drafts[entry]?.entry, programme)
      return ("unknown", facts.merging(["allowed": meant]) { first, _ in first })
    case .itself(let entry, _): return ("itself", ["entry": entry.text])
    case .repeated(let entry, let place): return ("repeated", named(entry, place))
    case .level(let entry, let place, let level):
      let own = drafts[entry]?.entry.level.id ?? ""
      return (
        "level", named(entry, place).merging(["level": level.id, "own": own]) { first, _ in first }
      )
    case .cycle(let path):
      return ("cycle", ["path": path.map(\.text).joined(separator: " → ")])
    }
  }

  /// The entry that a written lesson serves in the same level, the nearest id, or all ids of the level.
  private static func meant(
    _ named: String, by entry: ProgrammeEntry?, _ programme: ProgrammeDraft
  ) -> String {
    let sameLevel = programme.all.map(\.entry).filter { $0.level == entry?.level }
    return sameLevel.first { $0.lesson?.text == named }?.id.text
      ?? NearMiss.of(named, among: sameLevel.map(\.id.text))
      ?? NearMiss.of(named, among: programme.all.map(\.entry.id.text))
      ?? sameLevel.filter { $0.id != entry?.id }.map(\.id.text).joined(separator: ", ")
  }

  /// The line of the prerequisite itself; of a circle that of the first link.
  private static func line(
    of fault: PrerequisiteFault, _ drafts: [LessonID: EntryDraft]
  ) -> Int? {
    func line(_ entry: LessonID, _ place: Int?) -> Int? {
      guard let draft = drafts[entry] else { return nil }
      guard let place, draft.prerequisiteLines.indices.contains(place) else { return draft.line }
      return draft.prerequisiteLines[place]
    }
    switch fault {
    case .unknown(let entry, let place), .itself(let entry, let place),
      .repeated(let entry, let place), .level(let entry, let place, _):
      return line(entry, place)
    case .cycle(let path):
      guard let first = path.first else { return nil }
      let place = drafts[first]?.entry.prerequisites.firstIndex { $0 == path.dropFirst().first }
      return line(first, place)
    }
  }
}
