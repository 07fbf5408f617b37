import Diagnostics
import Programme

/// A lesson and the programme entries that it serves say the same: topic, grades, season, care.
enum ProgrammeAgreement: ContentCheck {
  static let ids = [
    "lesson.programme.unlisted", "lesson.programme.differs", "lesson.programme.grades",
    "lesson.programme.neighbour", "programme.lesson.missing",
  ]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    guard let programme = repository.programme else { return [] }
    var findings = Findings()
    let served = Dictionary(
      grouping: programme.all.filter { $0.entry.lesson != nil }, by: { $0.entry.lesson })
    for lesson in repository.lessons {
      guard let codes = lesson.codes else { continue }
      neighbours(of: lesson, codes, programme, &findings)
      guard Stage.taught.contains(codes.stage) else {
        for draft in served[codes.id] ?? [] { compare(lesson, codes, draft.entry, &findings) }
        continue
      }
      guard let entries = served[codes.id] else {
        findings.report(
          "lesson.programme.unlisted", severity: .warning, in: lesson.codesFile,
          line: lesson.line("id"), ["id": codes.id.text])
        continue
      }
      for draft in entries { compare(lesson, codes, draft.entry, &findings) }
      grades(of: lesson, codes, entries.map(\.entry.level), &findings)
    }
    missing(from: repository, programme, &findings)
    return findings.diagnostics
  }

  private static func compare(
    _ lesson: LessonDraft, _ codes: LessonCodes, _ entry: ProgrammeEntry,
    _ findings: inout Findings
  ) {
    let pairs = [
      ("topic", codes.topic, entry.topic),
      ("season", codes.season ?? "", entry.season?.id ?? ""),
      ("sensitivity", codes.sensitivity.rawValue, entry.sensitivity.rawValue),
      ("stage", codes.stage.rawValue, entry.level.stage.rawValue),
    ]
    for (key, found, expected) in pairs where found != expected {
      findings.report(
        "lesson.programme.differs", in: lesson.codesFile, line: lesson.line(key),
        [
          "key": key, "found": found.isEmpty ? "–" : found,
          "expected": expected.isEmpty ? "–" : expected, "entry": entry.id.text,
        ])
    }
  }

  private static func grades(
    of lesson: LessonDraft, _ codes: LessonCodes, _ listed: [Level], _ findings: inout Findings
  ) {
    guard codes.stage != .college else { return }
    let own = Set(codes.grades.compactMap { Level(grade: $0) })
    guard own != Set(listed) else { return }
    let expected = Set(listed).sorted().map { String($0.number) }
    findings.report(
      "lesson.programme.grades", in: lesson.codesFile, line: lesson.line("grades"),
      [
        "found": codes.grades.map(String.init).joined(separator: ", "),
        "expected": expected.joined(separator: ", "),
      ])
  }

  private static func neighbours(
    of lesson: LessonDraft, _ codes: LessonCodes, _ programme: ProgrammeDraft,
    _ findings: inout Findings
  ) {
    for code in codes.programmes where !programme.programmes.contains(code) {
      let near = NearMiss.of(code, among: programme.programmes)
      findings.report(
        "lesson.programme.neighbour", in: lesson.codesFile, line: lesson.line("programmes"),
        [
          "found": code, "allowed": near ?? programme.programmes.joined(separator: ", "),
        ])
    }
  }

  private static func missing(
    from repository: RepositoryDraft, _ programme: ProgrammeDraft, _ findings: inout Findings
  ) {
    // A lesson whose codes are broken has been reported once already.
    guard repository.lessons.allSatisfy({ $0.codes != nil }) else { return }
    let ids = Set(repository.lessons.compactMap { $0.codes?.id.text })
    for draft in programme.all {
      guard let lesson = draft.entry.lesson?.text, !ids.contains(lesson) else { continue }
      findings.report(
        "programme.lesson.missing", in: programme.file, line: draft.line,
        ["found": lesson, "entry": draft.entry.id.text])
    }
  }
}
