import Chronology
import Diagnostics
import EducationRegistry
import Programme
import Tabular

/// An export while it is read, file by file, in the order in which they refer to each other.
struct OneRosterReading {
  let archive: OneRosterArchive
  let known: RegistrySnapshot?
  var draft: RegistryDraft
  var diagnostics: [Diagnostic] = []
  var counts = OneRosterFiles.Counts()
  /// The place of the institution of each school's id.
  var schools: [String: Int] = [:]
  /// The school year of each session's id.
  var years: [String: SchoolYear] = [:]
  /// The grades of each course's id.
  var courses: [String: String] = [:]
  /// How many pupils each class's id has.
  var pupils: [String: Int] = [:]
  let knownGroups: [String: Int]
  let knownInstitutions: [String: Int]

  init(_ archive: OneRosterArchive, known: RegistrySnapshot?) {
    self.archive = archive
    self.known = known
    draft = RegistryDraft(known: known)
    draft.finish(RegionFile.table.name)
    knownGroups = Self.places(known.map { Array($0.groups.code) } ?? [])
    knownInstitutions = Self.places(known?.institutions.map(\.code) ?? [])
  }

  private static func places(_ codes: [String]) -> [String: Int] {
    Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static let sessions = OneRosterTable(
    name: "academicSessions.csv", needed: ["sourcedId", "type", "startDate", "endDate"])

  /// The school year of a session is that of its first day.
  mutating func readSessions() {
    var years: [String: SchoolYear] = [:]
    diagnostics += Self.sessions.read(archive) { check, row in
      guard let first = check.day(row, 2), let last = check.day(row, 3) else {
        if check.isGood { check.refuse(row, 2, "registry.field.empty") }
        return
      }
      guard first <= last else {
        return check.report("registry.validity.order", ["from": first.iso, "to": last.iso])
      }
      years[check.text(row, 0)] = SchoolYear(containing: first)
    }
    self.years = years
  }

  private static let coursesTable = OneRosterTable(
    name: "courses.csv", needed: ["sourcedId"], optional: ["grades"])

  mutating func readCourses() {
    var courses: [String: String] = [:]
    diagnostics += Self.coursesTable.read(archive) { check, row in
      courses[check.text(row, 0)] = check.text(row, 1)
    }
    self.courses = courses
  }

  private static let enrolments = OneRosterTable(
    name: "enrollments.csv", needed: ["classSourcedId", "role"], optional: ["status"])

  /// Counts pupils by class; of a row only the class and the role are looked at.
  mutating func countEnrolments() {
    var pupils: [String: Int] = [:]
    diagnostics += Self.enrolments.read(archive) { check, row in
      guard check.bytes(row, 1).elementsEqual("student".utf8),
        !check.bytes(row, 2).elementsEqual("tobedeleted".utf8)
      else { return }
      pupils[check.text(row, 0), default: 0] += 1
    }
    self.pupils = pupils
  }
}
