import Chronology
import Programme

/// Reads one `calendars/*.yaml`.
enum CalendarReader {
  /// The school year of a file; nil when it does not say which, spans that cannot be read are left out and noted.
  static func read(_ fields: FieldReader, _ findings: inout Findings) -> CalendarDraft? {
    fields.allowOnly(
      ["school-year", "status", "source", "calendars", "public-holidays"], &findings)
    let year = year(fields, &findings)
    let status = fields.code(
      "status", among: ["official", "provisional"], by: { $0 }, &findings)
    if fields.value["calendars"] == nil { fields.missing("calendars", &findings) }
    let calendars = (fields.list("calendars", &findings) ?? []).compactMap { item in
      calendar(FieldReader(file: fields.file, value: item), &findings)
    }
    let holidays = (fields.list("public-holidays", &findings) ?? []).compactMap { item in
      holiday(FieldReader(file: fields.file, value: item), &findings)
    }
    guard let year, let status else { return nil }
    return CalendarDraft(
      file: fields.file,
      year: CalendarYear(
        year: year, isProvisional: status == "provisional",
        calendars: calendars.map(\.calendar), holidays: holidays.map(\.holiday)),
      lines: calendars.map(\.lines), holidayLines: holidays.map(\.line))
  }

  private static func year(_ fields: FieldReader, _ findings: inout Findings) -> SchoolYear? {
    guard let text = fields.text("school-year", &findings) else { return nil }
    if let year = SchoolYear(code: text), (1...9998).contains(year.start) { return year }
    fields.invalid(
      "school-year", fields.value["school-year"], expected: "school-year: 2025-26", &findings)
    return nil
  }

  private static func calendar(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> (calendar: SchoolCalendar, lines: CalendarDraft.Lines)? {
    fields.allowOnly(
      ["kind", "from", "to", "teaching-days", "basis", "source", "terms", "vacations"], &findings)
    let kind = fields.code("kind", among: InstitutionKind.allCases, by: \.code, &findings)
    let days = fields.days(&findings)
    let basis = fields.code("basis", among: ["official", "assumed"], by: { $0 }, &findings)
    let source = fields.text("source", &findings)
    let weekdays = fields.numbers("teaching-days", in: 1...7, &findings)
    if fields.value["teaching-days"] == nil { fields.missing("teaching-days", &findings) }
    let terms = (fields.list("terms", &findings) ?? []).compactMap { item in
      term(FieldReader(file: fields.file, value: item), &findings).map { ($0, item.line) }
    }
    let vacations = (fields.list("vacations", &findings) ?? []).compactMap { item in
      vacation(FieldReader(file: fields.file, value: item), &findings).map { ($0, item.line) }
    }
    guard let kind, let days, let basis, let source else { return nil }
    let calendar = SchoolCalendar(
      kind: kind, days: days, terms: terms.map(\.0), vacations: vacations.map(\.0),
      teachingDays: weekdays.reduce(0) { $0 | 1 << UInt8($1) }, isAssumed: basis == "assumed",
      source: source)
    let lines = CalendarDraft.Lines(
      calendar: fields.value.line, terms: terms.map(\.1), vacations: vacations.map(\.1))
    return (calendar, lines)
  }

  private static func term(_ fields: FieldReader, _ findings: inout Findings) -> DayRange? {
    fields.allowOnly(["number", "from", "to"], &findings)
    return fields.days(&findings)
  }

  private static func vacation(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> SchoolCalendar.Vacation? {
    fields.allowOnly(["id", "from", "to", "grades"], &findings)
    guard let id = fields.id("id", &findings), let days = fields.days(&findings)
    else { return nil }
    let grades = GradeSet(fields.numbers("grades", in: 0...12, &findings))
    return SchoolCalendar.Vacation(id: id.text, days: days, grades: grades)
  }

  private static func holiday(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> (holiday: CalendarYear.Holiday, line: Int)? {
    fields.allowOnly(["date", "id", "title", "moved-from", "basis", "source"], &findings)
    guard let day = fields.day("date", &findings), let id = fields.id("id", &findings),
      let title = fields.titles("title", &findings)
    else { return nil }
    return (CalendarYear.Holiday(day: day, id: id.text, title: title), fields.value.line)
  }
}
