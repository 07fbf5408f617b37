import Chronology
import DeliveryLedger
import EducationRegistry
import Foundation
import LessonContent
import Programme
import TestSupport

/// A ledger of a small made-up place: a village school with a combined class, a kindergarten, a college.
enum Village {
  /// The combined class of grades 1 and 3.
  static let combined = "KZ-19-S1-1+3A"
  /// A class of grade 3.
  static let third = "KZ-19-S1-3B"

  /// The registry.
  static var registry: RegistrySnapshot {
    var groups = GroupTable()
    groups.append(
      group(combined, at: 0, stage: .primary, grades: [1, 3], enrolled: 11, weekday: 2))
    groups.append(group(third, at: 0, stage: .primary, grades: [3], enrolled: 24, weekday: 4))
    groups.append(group("KZ-19-K1-A", at: 1, stage: .kindergarten, grades: [], enrolled: 20))
    groups.append(group("KZ-19-C1-101", at: 2, stage: .college, grades: [], enrolled: 25))
    return RegistrySnapshot(
      regions: [
        Region(
          code: "KZ-19", kato: "190000000",
          name: Titles(kk: "Алматы облысы", ru: "Алматинская область", en: "Almaty region"))
      ],
      districts: [
        District(code: "19-01", region: 0, name: Titles(kk: "Аудан (синт.)", ru: "Район (синт.)"))
      ],
      institutions: [
        institution("KZ-19-S1", .school), institution("KZ-19-K1", .kindergarten),
        institution("KZ-19-C1", .college),
      ], groups: groups, isSynthetic: true)
  }

  /// Makes the ledger in a folder and gives its path to the body.
  static func use<Result>(
    _ body: (_ database: String) async throws -> Result
  ) async throws
    -> Result
  {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("qorgan-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let content = ContentRepository(folder: Rehearsal.lessons).load()
    guard let programme = content.programme else { throw CocoaError(.fileReadNoSuchFile) }
    let database = folder.appendingPathComponent("qorgan.sqlite").path
    let now = Instant(milliseconds: 1_766_559_600_000)
    let ledger = try Ledger.openOrCreate(database, isSynthetic: true, now: now)
    _ = try ledger.importRegistry(
      registry, programme: programme, calendars: content.calendars, now: now)
    return try await body(database)
  }

  private static func institution(_ code: String, _ kind: InstitutionKind) -> Institution {
    Institution(
      code: code, kind: kind, ownership: .state, locality: .rural, basis: .mandate, district: 0,
      name: Titles(kk: "Ұйым \(code) (синт.)", ru: "Организация \(code) (синт.)"))
  }

  private static func group(
    _ code: String, at institution: Int, stage: Stage, grades: [Int], enrolled: Int,
    weekday: Int = 1
  ) -> ClassGroup {
    ClassGroup(
      code: code, institution: institution, year: SchoolYear(start: 2025), stage: stage,
      grades: GradeSet(grades), language: .kk, enrolled: enrolled, weekday: weekday)
  }
}
