import Chronology
import Diagnostics
import Programme

/// Terms follow each other inside the year, vacations lie between them, and nothing overlaps.
enum CalendarSpans: ContentCheck {
  static let ids = [
    "calendar.outside", "calendar.overlap", "calendar.kind.repeated", "calendar.year.repeated",
  ]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    var years: Set<SchoolYear> = []
    for draft in repository.calendars {
      if !years.insert(draft.year.year).inserted {
        findings.report(
          "calendar.year.repeated", in: draft.file, ["year": draft.year.year.code])
      }
      kinds(of: draft, &findings)
      for (calendar, lines) in zip(draft.year.calendars, draft.lines) {
        spans(of: calendar, lines, in: draft, &findings)
      }
      holidays(of: draft, &findings)
    }
    return findings.diagnostics
  }

  private static func kinds(of draft: CalendarDraft, _ findings: inout Findings) {
    var kinds: Set<InstitutionKind> = []
    for (calendar, lines) in zip(draft.year.calendars, draft.lines)
    where !kinds.insert(calendar.kind).inserted {
      findings.report(
        "calendar.kind.repeated", in: draft.file, line: lines.calendar,
        ["kind": calendar.kind.code])
    }
  }

  private static func spans(
    of calendar: SchoolCalendar, _ lines: CalendarDraft.Lines, in draft: CalendarDraft,
    _ findings: inout Findings
  ) {
    let year = draft.year.year.days
    inside(year, calendar.days, line: lines.calendar, draft.file, &findings)
    let terms = zip(calendar.terms, lines.terms).map { Span(days: $0, line: $1) }
    // A vacation of some grades lies inside a term of the others.
    let vacations = zip(calendar.vacations, lines.vacations).filter { $0.0.grades.bits == 0 }
      .map { Span(days: $0.days, line: $1) }
    for span in terms + vacations {
      inside(calendar.days, span.days, line: span.line, draft.file, &findings)
    }
    for (vacation, line) in zip(calendar.vacations, lines.vacations)
    where vacation.grades.bits != 0 {
      inside(calendar.days, vacation.days, line: line, draft.file, &findings)
    }
    let sorted = (terms + vacations).sorted { $0.days.first < $1.days.first }
    for (before, after) in zip(sorted, sorted.dropFirst())
    where before.days.overlaps(after.days) {
      findings.report(
        "calendar.overlap", in: draft.file, line: max(before.line, after.line),
        [
          "found": "\(after.days.first.iso) – \(after.days.last.iso)",
          "other": "\(before.days.first.iso) – \(before.days.last.iso)",
        ])
    }
  }

  private static func holidays(of draft: CalendarDraft, _ findings: inout Findings) {
    for (holiday, line) in zip(draft.year.holidays, draft.holidayLines) {
      inside(draft.year.year.days, DayRange(holiday.day), line: line, draft.file, &findings)
    }
  }

  private static func inside(
    _ outer: DayRange, _ days: DayRange, line: Int, _ file: String, _ findings: inout Findings
  ) {
    guard !outer.contains(days.first) || !outer.contains(days.last) else { return }
    findings.report(
      "calendar.outside", in: file, line: line,
      [
        "found": "\(days.first.iso) – \(days.last.iso)",
        "year": "\(outer.first.iso) – \(outer.last.iso)",
      ])
  }
}

/// A span of days and the line that it stands on.
private struct Span {
  let days: DayRange
  let line: Int
}
