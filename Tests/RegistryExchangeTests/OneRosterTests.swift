import Diagnostics
import EducationRegistry
import Foundation
import Programme
import TestSupport
import Testing

@testable import RegistryExchange

@Suite struct OneRosterTests {
  static let manifest = """
    propertyName,value
    manifest.version,1.0
    oneroster.version,1.2
    file.academicSessions,bulk
    file.orgs,bulk
    file.courses,bulk
    file.classes,bulk
    file.enrollments,bulk
    file.users,bulk
    file.roles,bulk
    source.systemName,Kundelik
    """

  static let files = [
    "manifest.csv": manifest,
    "orgs.csv": """
    sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId,metadata.kind,\
    metadata.ownership,metadata.locality,metadata.basis
    s,,,Алматы облысы,state,KZ-19,,,,,
    o1,,,№1 мектеп,school,S1,d1,school,state,rural,mandate
    d1,,,Бірінші аудан,district,190100000,s,,,,
    """,
    "academicSessions.csv": """
    sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
    y,,,2025-26,schoolYear,2025-09-01,2026-05-25,,2026
    t1,,,1-тоқсан,term,2025-09-01,2025-10-26,y,2026
    """,
    "courses.csv": """
    sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId
    c4,,,y,4-сынып,4,04,o1
    """,
    "classes.csv": """
    sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,\
    schoolSourcedId,termSourcedIds,subjects,metadata.language,metadata.shift,metadata.weekday,\
    metadata.time
    S1-3A,,,3А,03,c4,3А,homeroom,,o1,"t1,t2",,kk,1,2,08:30
    S1-1+4,,,1-4,"01,04",c4,,homeroom,,o1,t1,,kk,2,3,14:00
    S1-4B,,,4Б,,c4,4Б,homeroom,,o1,t1,,ru,1,4,09:00
    m,,,Алгебра,03,c4,M,scheduled,,o1,t1,,,,,
    """,
    "enrollments.csv": """
    sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary
    e1,,,S1-3A,o1,u-77001,student,false
    e2,,,S1-3A,o1,u-77002,student,false
    e3,,,S1-3A,o1,u-88001,teacher,true
    e4,tobedeleted,,S1-3A,o1,u-77003,student,false
    e5,,,S1-1+4,o1,u-77004,student,false
    e6,,,S1-4B,o1,u-77005,student,false
    """,
    "users.csv": "sourcedId,givenName,familyName\nu-77001,Айгерім,Серікова\n",
    "roles.csv": "sourcedId,userSourcedId,roleType,role\nr1,u-77001,primary,student\n",
  ]

  static func read(
    _ files: [String: String], known: RegistrySnapshot? = nil
  ) throws -> (registry: RegistrySnapshot, diagnostics: [Diagnostic], counts: OneRosterFiles.Counts)
  {
    try TemporaryFolder.use { folder in
      for (name, text) in files {
        try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      }
      return OneRosterFiles.read(folder.path, known: known)
    }
  }

  @Test func takesHomeClassesAndCountsTheirPupils() throws {
    let (registry, diagnostics, counts) = try Self.read(Self.files)
    #expect(diagnostics.filter { $0.severity == .error } == [])
    #expect(registry.institutions.map(\.code) == ["S1"])
    #expect(registry.districts.map(\.code) == ["190100000"])
    #expect(registry.groups.code == ["S1-3A", "S1-1+4", "S1-4B"])
    #expect(registry.groups.enrolled == [2, 1, 1])
    #expect(registry.groups[1].grades == GradeSet([1, 4]))
    #expect(registry.groups[2].grades == GradeSet([4]))
    #expect(registry.groups[1].minute == 14 * 60)
    #expect(registry.groups[0].year == SchoolYear(start: 2025))
    #expect(counts.subjectClasses == 1)
    #expect(counts.enrolments == 4)
  }

  /// Neither a name nor an id of a person is anywhere in what was read, or in what is said of it.
  @Test func keepsNothingOfAPerson() throws {
    var files = Self.files
    files["enrollments.csv"]? += "e7,,,nowhere\n"
    let found = try Self.read(files)
    let all = "\(found)"
    for trace in ["u-77", "u-88", "Айгерім", "Серікова"] { #expect(!all.contains(trace)) }
  }

  @Test func takesWhatTheStandardHasNoColumnForFromTheRegistry() throws {
    let known = try Self.read(Self.files).registry
    var files = Self.files
    files["orgs.csv"] = """
      sourcedId,name,type,identifier,parentSourcedId
      o1,№1 мектеп,school,S1,d1
      """
    files["classes.csv"] = """
      sourcedId,grades,classType,schoolSourcedId,termSourcedIds
      S1-3A,03,homeroom,o1,t1
      """
    let (registry, diagnostics, _) = try Self.read(files, known: known)
    #expect(diagnostics.filter { $0.severity == .error } == [])
    let changes = RegistryChanges(from: known, to: registry)
    #expect(changes.rows.isEmpty)
    #expect(changes.count(.group, .unchanged) == 1)
    #expect(changes.absentGroups == 2)
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let id: String
    let file: String
    let change: @Sendable (inout [String: String]) -> Void

    var testDescription: String { "\(id) \(file)" }
  }

  private static func replace(
    _ id: String, _ file: String, _ old: String, _ new: String
  ) -> Bad {
    Bad(id: id, file: file) { files in
      let text = files[file] ?? ""
      precondition(text.contains(old), "the case changes something")
      files[file] = text.split(separator: old, omittingEmptySubsequences: false)
        .joined(separator: new)
    }
  }

  static let bad = [
    Bad(id: "oneroster.manifest.missing", file: "manifest.csv") { $0["manifest.csv"] = nil },
    replace("oneroster.version.unknown", "manifest.csv", "version,1.2", "version,1.1"),
    replace(
      "oneroster.version.mixed", "manifest.csv", "oneroster.version,1.2",
      "oneroster.version,1.2\noneroster.version,1.1"),
    replace(
      "oneroster.version.mixed", "manifest.csv", "manifest.version,1.0", "manifest.version,2"),
    replace("oneroster.version.mixed", "manifest.csv", "file.roles,bulk", "x,y"),
    replace("oneroster.file.delta", "manifest.csv", "file.orgs,bulk", "file.orgs,delta"),
    replace("oneroster.file.unlisted", "manifest.csv", "file.courses,bulk", "file.courses,absent"),
    Bad(id: "oneroster.file.missing", file: "orgs.csv") { $0["orgs.csv"] = nil },
    Bad(id: "oneroster.file.missing", file: "courses.csv") { $0["courses.csv"] = nil },
    replace("table.column.missing", "classes.csv", "classType", "kind"),
    replace("oneroster.value.missing", "orgs.csv", "school,state,rural", "school,,rural"),
    replace("oneroster.value.missing", "classes.csv", "kk,1,2,08:30", "kk,1,,08:30"),
    replace(
      "registry.institution.unknown", "classes.csv", "homeroom,,o1,\"t1", "homeroom,,o9,\"t1"),
    replace("oneroster.session.unknown", "classes.csv", "\"t1,t2\"", "t9"),
    replace("registry.field.grades", "classes.csv", "\"01,04\"", "UG"),
    replace("registry.field.unknown", "classes.csv", "scheduled", "club"),
    replace("registry.region.unknown", "orgs.csv", "KZ-19", "KZ-99"),
    replace("registry.field.date", "academicSessions.csv", "2025-09-01,2025-10-26", "soon,later"),
    replace("registry.code.twice", "classes.csv", "S1-4B,", "S1-3A,"),
  ]

  @Test(arguments: bad)
  func refuses(_ bad: Bad) throws {
    var files = Self.files
    bad.change(&files)
    let (_, diagnostics, _) = try Self.read(files)
    #expect(diagnostics.contains { $0.id == bad.id && $0.severity == .error }, "\(diagnostics)")
    for language in InterfaceLanguage.allCases {
      let words = diagnostics.flatMap { DiagnosticText.lines(for: $0, in: language) }
      #expect(words.count == 2 * diagnostics.count && !words.joined().contains("{"))
    }
  }
}
