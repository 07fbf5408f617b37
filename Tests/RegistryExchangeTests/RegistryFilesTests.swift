import Chronology
import Diagnostics
import EducationRegistry
import Foundation
import Programme
import TestSupport
import Testing

@testable import RegistryExchange

@Suite struct RegistryFilesTests {
  /// A small registry that has everything a registry can have.
  static func sample(isSynthetic: Bool = false) throws -> RegistrySnapshot {
    let first = try #require(SchoolDay(iso: "2025-10-01"))
    let last = try #require(SchoolDay(iso: "2025-12-31"))
    let autumn = try #require(DayRange(first: first, last: last))
    var registry = RegistrySnapshot(
      regions: Array(RegionTable.all.prefix(4)),
      districts: [
        District(code: "190100000", region: 3, name: Titles(kk: "Бірінші аудан", ru: "Район, 1-й")),
        District(code: "110100000", region: 1, name: Titles(kk: "Екінші", ru: "Второй")),
      ],
      institutions: [
        Institution(
          code: "S19-00001", kind: .school, subtype: "small", ownership: .state, locality: .rural,
          basis: .mandate, district: 0, name: Titles(kk: "«Үміт» мектебі", ru: "Школа \"Умит\"")),
        Institution(
          code: "K11-00001", kind: .kindergarten, ownership: .private, locality: .urban,
          basis: .memorandum, district: 1, name: Titles(kk: "Балапан", ru: "Балапан"),
          validity: autumn),
      ],
      closures: [
        Closure(
          scope: .nation, code: "", days: DayRange(first), reason: .holidayMoved, decidedOn: first),
        Closure(
          scope: .institution, code: "S19-00001", days: autumn, reason: .quarantine,
          decidedOn: last),
      ],
      staff: [
        StaffMember(code: "T1", institution: 0, role: .classTeacher),
        StaffMember(
          code: "T2", institution: 1, role: .psychologist, validity: autumn,
          certificates: [
            Certificate("first-aid"), Certificate("suicide-prevention", validity: autumn),
          ], groups: ["K11-00001-1"]),
      ],
      isSynthetic: isSynthetic)
    registry.groups.append(
      ClassGroup(
        code: "S19-00001-1+3", institution: 0, year: SchoolYear(start: 2025), stage: .primary,
        grades: GradeSet([1, 3]), shift: 2, language: .ug, enrolled: 9, weekday: 5, minute: 845,
        validity: autumn))
    registry.groups.append(
      ClassGroup(
        code: "K11-00001-1", institution: 1, year: SchoolYear(start: 2025), stage: .kindergarten,
        grades: GradeSet([]), language: .kk, enrolled: 21, weekday: 1))
    return registry
  }

  @Test(arguments: [false, true])
  func readsWhatItWrote(isSynthetic: Bool) throws {
    try TemporaryFolder.use { folder in
      let registry = try Self.sample(isSynthetic: isSynthetic)
      let path = folder.appendingPathComponent("new/registry").path
      try RegistryFiles.write(registry, to: path)
      let (found, diagnostics) = RegistryFiles.read(path)
      // The closure of 92 days is there on purpose.
      #expect(diagnostics.map(\.id) == ["registry.closure.length"])
      #expect(found.regions == registry.regions)
      #expect(found.districts == registry.districts)
      #expect(found.institutions == registry.institutions)
      #expect((0..<2).map { found.groups[$0] } == (0..<2).map { registry.groups[$0] })
      #expect(found.closures == registry.closures)
      #expect(found.staff == registry.staff)
      #expect(found.isSynthetic == isSynthetic)
      let hasNotice = FileManager.default.fileExists(atPath: path + "/README.txt")
      #expect(hasNotice == isSynthetic)
    }
  }

  @Test(arguments: [
    "regions.csv", "districts.csv", "institutions.csv", "groups.csv", "closures.csv", "staff.csv",
  ])
  func writesTheContract(name: String) throws {
    try TemporaryFolder.use { folder in
      try RegistryFiles.write(try Self.sample(isSynthetic: true), to: folder.path)
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      #expect(Golden.compare(text, with: name) == .same)
    }
  }

  @Test func carriesTheWholeSyntheticCountryOverFiles() throws {
    try TemporaryFolder.use { folder in
      let registry = SyntheticCountryTests.registry
      try RegistryFiles.write(registry, to: folder.path)
      let (found, diagnostics) = RegistryFiles.read(folder.path)
      #expect(diagnostics.isEmpty)
      #expect(found.institutions == registry.institutions)
      #expect(found.groups.code == registry.groups.code)
      #expect(found.groups.enrolled == registry.groups.enrolled)
      #expect(found.groups.grades == registry.groups.grades)
      #expect(found.isSynthetic)
      let notice = try String(
        contentsOf: folder.appendingPathComponent("README.txt"), encoding: .utf8)
      #expect(Golden.compare(notice, with: "synthetic-notice.txt") == .same)
    }
  }

  @Test func needsNoRegionsClosuresOrStaff() throws {
    try TemporaryFolder.use { folder in
      try RegistryFiles.write(try Self.sample(), to: folder.path)
      for name in ["regions.csv", "closures.csv", "staff.csv"] {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
      }
      let (found, diagnostics) = RegistryFiles.read(folder.path)
      #expect(diagnostics.isEmpty)
      #expect(found.regions == RegionTable.all)
      #expect(found.institutions.count == 2)
    }
  }

  @Test func namesEveryFileThatIsMissing() {
    let (_, diagnostics) = RegistryFiles.read("/nowhere")
    #expect(
      diagnostics.map(\.place.file) == [
        "/nowhere/districts.csv", "/nowhere/institutions.csv", "/nowhere/groups.csv",
      ])
    #expect(Set(diagnostics.map(\.id)) == ["registry.file.missing"])
  }

  @Test func refusesToMixMadeUpAndReal() throws {
    try TemporaryFolder.use { folder in
      try RegistryFiles.write(try Self.sample(isSynthetic: true), to: folder.path)
      let file = folder.appendingPathComponent("districts.csv")
      let text = try String(contentsOf: file, encoding: .utf8)
      let lines = text.split(separator: "\n")
      let changed = lines.map { $0 == lines[1] ? $0.dropLast("synthetic".count) : $0 }
      try changed.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
      let (_, diagnostics) = RegistryFiles.read(folder.path)
      #expect(diagnostics.contains { $0.id == "registry.synthetic.mixed" })
    }
  }
}
