import Diagnostics
import EducationRegistry
import Programme
import Tabular

extension OneRosterReading {
  private enum Column {
    static let id = 0
    static let type = 1
    static let school = 2
    static let terms = 3
    static let grades = 4
    static let course = 5
    static let classCode = 6
    static let status = 7
    static let language = 8
    static let shift = 9
    static let weekday = 10
    static let time = 11
    static let enrolled = 12
  }

  private static let classes = OneRosterTable(
    name: "classes.csv", needed: ["sourcedId", "classType", "schoolSourcedId", "termSourcedIds"],
    optional: [
      "grades", "courseSourcedId", "classCode", "status", "metadata.language", "metadata.shift",
      "metadata.weekday", "metadata.time", "metadata.enrolled",
    ])

  private static let languages = ClosedList(TeachingLanguage.allCases) { $0.code }

  /// Home classes are class groups; classes of one subject are counted and left out.
  mutating func readClasses(hasEnrolments: Bool) {
    var reading = self
    let found = Self.classes.read(archive) { check, row in
      switch check.text(row, Column.type) {
      case "homeroom": reading.take(row, &check, hasEnrolments: hasEnrolments)
      case "scheduled": reading.counts.subjectClasses += 1
      case let other:
        check.report(
          "registry.field.unknown",
          ["column": "classType", "found": other, "allowed": "homeroom, scheduled"])
      }
    }
    self = reading
    diagnostics += found
    if draft.registry.groups.count == 0, !diagnostics.hasErrors {
      diagnostics.append(
        Diagnostic(
          "oneroster.class.none", at: archive.place(Self.classes.name),
          facts: ["count": "\(counts.subjectClasses)"]))
    }
  }

  private mutating func take(
    _ row: borrowing CSVRow, _ check: inout RowCheck, hasEnrolments: Bool
  ) {
    let id = check.text(row, Column.id)
    let school = check.text(row, Column.school)
    guard let institution = schools[school] else {
      return check.report("registry.institution.unknown", ["code": school])
    }
    let known = knownGroup(id, check.text(row, Column.classCode), institution)
    guard let code = Self.codeOf(known?.code ?? id, column: "sourcedId", &check),
      let year = year(row, &check), let place = grades(row, institution, &check)
    else { return }
    let language =
      check.bytes(row, Column.language).isEmpty
      ? known?.language : check.choice(row, Column.language, Self.languages)
    let shift = number(row, Column.shift, 1...3, &check) ?? known?.shift
    let weekday = number(row, Column.weekday, 1...7, &check) ?? known?.weekday
    let minute =
      check.bytes(row, Column.time).isEmpty ? known?.minute : check.minute(row, Column.time)
    let enrolled =
      hasEnrolments
      ? pupils[id] ?? 0 : number(row, Column.enrolled, 0...999, &check) ?? known?.enrolled
    guard check.isGood else { return }
    guard let language, let shift, let weekday, let minute, let enrolled else {
      let missing = [
        language == nil ? "metadata.language" : nil, shift == nil ? "metadata.shift" : nil,
        weekday == nil ? "metadata.weekday" : nil, minute == nil ? "metadata.time" : nil,
        enrolled == nil ? "metadata.enrolled" : nil,
      ]
      return check.report(
        "oneroster.value.missing",
        ["code": code, "columns": missing.compactMap(\.self).joined(separator: ", ")])
    }
    let group = ClassGroup(
      code: code, institution: institution, year: year, stage: place.stage, grades: place.grades,
      shift: shift, language: language, enrolled: enrolled, weekday: weekday, minute: minute,
      validity: known?.validity)
    for finding in RegistryChecks.findings(
      of: group, in: draft.registry.institutions[institution])
    {
      check.report(finding.diagnostic(at: check.place))
    }
    guard check.isGood else { return }
    counts.enrolments += hasEnrolments ? enrolled : 0
    draft.add(group, line: row.line, &check)
  }

  /// The group that the registry has under the class's id, or under the code that people call it by.
  private func knownGroup(_ id: String, _ classCode: String, _ institution: Int) -> ClassGroup? {
    guard let known else { return nil }
    let home = draft.registry.institutions[institution].code
    return [id, classCode].lazy.compactMap { knownGroups[$0] }.map { known.groups[$0] }
      .first { known.institutions[$0.institution].code == home }
  }

  /// The school year of the first term that the class names.
  private func year(_ row: borrowing CSVRow, _ check: inout RowCheck) -> SchoolYear? {
    let terms = check.text(row, Column.terms)
    let first = terms.split(separator: ",").first.map { $0.filter { $0 != " " } } ?? ""
    if let year = years[first] { return year }
    check.report("oneroster.session.unknown", ["found": terms])
    return nil
  }

  private func number(
    _ row: borrowing CSVRow, _ column: Int, _ bounds: ClosedRange<Int>, _ check: inout RowCheck
  ) -> Int? {
    check.bytes(row, column).isEmpty ? nil : check.number(row, column, bounds)
  }

  /// Stage and grades from the class's own grades, else its course's: `01` … `12`, `KG` and what comes before it.
  private func grades(
    _ row: borrowing CSVRow, _ institution: Int, _ check: inout RowCheck
  ) -> (stage: Stage, grades: GradeSet)? {
    switch draft.registry.institutions[institution].kind {
    case .kindergarten: return (.kindergarten, GradeSet([]))
    case .college: return (.college, GradeSet([]))
    case .school, .training: break
    }
    let own = check.text(row, Column.grades)
    let text = own.isEmpty ? courses[check.text(row, Column.course)] ?? "" : own
    var grades: [Int] = []
    for part in text.split(separator: ",").map({ $0.filter { $0 != " " } }) {
      switch part {
      case "KG", "TK", "PK", "PR", "IT": grades.append(0)
      default:
        guard let grade = Int(part), (0...12).contains(grade) else {
          check.report("registry.field.grades", ["column": "grades", "found": text])
          return nil
        }
        grades.append(grade)
      }
    }
    let set = GradeSet(grades)
    guard let youngest = set.youngest, let stage = Stage(grade: youngest) else {
      check.report("registry.field.grades", ["column": "grades", "found": text])
      return nil
    }
    return (stage, set)
  }
}
