import Chronology
import Diagnostics
import EducationRegistry
import Programme
import Tabular

/// `groups.csv`, the only long file of the registry.
enum GroupFile {
  static let table = RegistryTable(
    name: "groups.csv",
    needed: [
      "group_code", "institution_code", "school_year", "stage", "grades", "shift", "language",
      "enrolled", "weekday", "time",
    ],
    optional: ["valid_from", "valid_to"])

  enum Column {
    static let code = 0
    static let institution = 1
    static let year = 2
    static let stage = 3
    static let grades = 4
    static let shift = 5
    static let language = 6
    static let enrolled = 7
    static let weekday = 8
    static let time = 9
    static let validFrom = 10
    static let validTo = 11
  }

  static let stages = ClosedList(Stage.allCases) { $0.rawValue }
  /// The stages with their places in `Stage.allCases`.
  static let numberedStages = ClosedList(
    Stage.allCases.enumerated().map { (stage: $1, number: UInt8($0)) }
  ) { $0.stage.rawValue }
  static let languages = ClosedList(TeachingLanguage.allCases) { $0.code }
  /// More than this is no class group but a column gone astray.
  static let heads = 0...999

  static func write(_ registry: RegistrySnapshot, to folder: String) throws(TableFault) {
    var writer = try CSVWriter(path: "\(folder)/\(table.name)")
    try writer.writeRow(table.columns)
    for place in 0..<registry.groups.count {
      let group = registry.groups[place]
      let days = OpenSpan.texts(group.validity, within: group.year.days)
      writer.write(group.code)
      writer.write(registry.institutions[group.institution].code)
      writer.write(group.year.code)
      writer.write(group.stage.rawValue)
      writer.write(group.grades.code)
      writer.write(group.shift)
      writer.write(group.language.code)
      writer.write(group.enrolled)
      writer.write(group.weekday)
      writer.write(ClockTime.text(group.minute))
      writer.write(days.from)
      writer.write(days.to)
      try writer.endRow()
    }
    try writer.finish()
  }

  static func take(
    _ draft: inout RegistryDraft, _ check: inout RowCheck, _ row: borrowing CSVRow
  ) {
    guard let group = classGroup(&draft, &check, row) else { return }
    let institution = draft.registry.institutions[group.institution]
    for finding in RegistryChecks.findings(of: group, in: institution) {
      check.report(finding.diagnostic(at: check.place))
    }
    let code = check.bytes(row, Column.code)
    guard check.isGood, draft.place(for: code, as: .group, line: row.line, &check) != nil else {
      return
    }
    draft.registry.groups.append(group)
  }

  private static func classGroup(
    _ draft: inout RegistryDraft, _ check: inout RowCheck, _ row: borrowing CSVRow
  ) -> ClassGroup? {
    let code = check.code(row, Column.code)
    let institution = check.code(row, Column.institution)
      .flatMap { draft.find($0, .institution, &check) }
    let yearField = check.bytes(row, Column.year)
    let year = draft.schoolYear(yearField)
    if year == nil {
      let id = yearField.isEmpty ? "registry.field.empty" : "registry.field.year"
      check.refuse(row, Column.year, id)
    }
    let stage = check.choice(row, Column.stage, stages)
    let grades = stage.flatMap { gradeSet(of: $0, &check, row) }
    let shift = check.number(row, Column.shift, 1...3)
    let language = check.choice(row, Column.language, languages)
    let enrolled = check.number(row, Column.enrolled, heads)
    let weekday = check.number(row, Column.weekday, 1...7)
    let minute = check.minute(row, Column.time)
    let bounds = year?.days ?? OpenSpan.always
    let validity = check.span(row, from: Column.validFrom, to: Column.validTo, within: bounds)
    guard check.isGood, let code, let institution, let year, let stage, let grades, let shift,
      let language, let enrolled, let weekday, let minute
    else { return nil }
    return ClassGroup(
      code: String(decoding: code, as: UTF8.self), institution: institution, year: year,
      stage: stage, grades: grades, shift: shift, language: language, enrolled: enrolled,
      weekday: weekday, minute: minute, validity: validity)
  }

  /// Kindergarten and college groups have an age or a course there, which the plan does not ask for; parents have their
  /// children's; staff have their cohort.
  private static func gradeSet(
    of stage: Stage, _ check: inout RowCheck, _ row: borrowing CSVRow
  ) -> GradeSet? {
    let field = check.bytes(row, Column.grades)
    if stage == .college || stage == .parents { return GradeSet([]) }
    if stage == .staff {
      let cohort = Cohort(code: String(decoding: field, as: UTF8.self))
      if let cohort, cohort.stage == .staff { return GradeSet(cohort) }
      check.refuse(row, Column.grades, "registry.field.cohort")
      return nil
    }
    if stage == .kindergarten, field.isEmpty || !isZeroGrade(field) { return GradeSet([]) }
    if field.count == 1, (49...57).contains(field[0]) {
      return GradeSet(bits: 1 << UInt16(field[0] - 48))
    }
    if let grades = GradeSet(code: String(decoding: field, as: UTF8.self)), grades.bits != 0 {
      return grades
    }
    check.refuse(
      row, Column.grades, field.isEmpty ? "registry.field.empty" : "registry.field.grades")
    return nil
  }

  /// Whether the grades of a kindergarten-stage group are a school's, `0` or `0+1`, and no age.
  private static func isZeroGrade(_ field: UnsafeRawBufferPointer) -> Bool {
    field.first == UInt8(ascii: "0")
  }
}
