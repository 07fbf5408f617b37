import Chronology
import DeliveryLedger
import EducationRegistry
import Foundation
import LessonContent
import Programme
import TestSupport

/// A seeded made-up country of two regions, six districts and small schools, where counts of children are small.
struct SmallCountry {
  /// Where its ledger is.
  let database: String
  private let folder: URL
  private let programme: LessonProgramme
  private let registry: RegistrySnapshot

  /// Makes the ledger in a folder and gives the country to the body.
  static func use(
    seed: UInt64, _ body: (SmallCountry) async throws -> Void
  ) async throws {
    try await TemporaryFolder.use { folder in
      let content = ContentRepository(folder: Rehearsal.lessons).load()
      guard let programme = content.programme else { throw CocoaError(.fileReadNoSuchFile) }
      let database = folder.appendingPathComponent("qorgan.sqlite").path
      let now = Instant(milliseconds: 1_766_559_600_000)
      let registry = registry(seed: seed)
      let ledger = try Ledger.openOrCreate(database, isSynthetic: true, now: now)
      _ = try ledger.importRegistry(
        registry, programme: programme, calendars: content.calendars, now: now)
      try await body(
        SmallCountry(
          database: database, folder: folder, programme: programme, registry: registry))
    }
  }

  /// A path beside the ledger.
  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Takes in reports of some groups: each of its level's lessons once, with a head-count.
  func report(from groups: (Int) -> Bool, as name: String) async throws {
    var lines = ["group_code,lesson_id,pass,date,held,enrolled,present"]
    for group in 0..<registry.groups.count where groups(group) {
      let row = registry.groups
      let grades = GradeSet(bits: row.grades[group])
      let level = ClassGroup.level(stage: .primary, grades: grades)
      let entries = programme.entries.filter { $0.level == level }
      for (number, entry) in entries.enumerated() {
        let day = SchoolDay(number: Int32(20_333 + 7 * number + group % 5))
        let enrolled = Int(row.enrolled[group])
        lines.append(
          "\(row.code[group]),\(entry.id.text),1,\(day.iso),yes,\(enrolled),"
            + "\(max(0, enrolled - number % 2))")
      }
    }
    try lines.joined(separator: "\n").appending("\n")
      .write(toFile: path(name), atomically: true, encoding: .utf8)
    _ = await Rehearsal().run("delivery import \(path(name)) --database \(database)")
  }

  private static func registry(seed: UInt64) -> RegistrySnapshot {
    var random = SplitMix64(seed: seed)
    var groups = GroupTable()
    var institutions: [Institution] = []
    for district in 0..<6 {
      for number in 0..<3 {
        let code = "S\(district)-\(number)"
        institutions.append(
          Institution(
            code: code, kind: .school, subtype: number == 2 ? "" : "small", ownership: .state,
            locality: .rural, basis: .mandate, district: district,
            name: Titles(kk: "Мектеп \(code) (синт.)", ru: "Школа \(code) (синт.)")))
        for grade in 1...9 where Int.random(in: 0..<4, using: &random) > 0 {
          groups.append(
            ClassGroup(
              code: "\(code)-\(grade)", institution: institutions.count - 1,
              year: SchoolYear(start: 2025), stage: grade < 5 ? .primary : .middle,
              grades: GradeSet([grade]), language: .kk,
              enrolled: Int.random(in: 2...(number == 2 ? 24 : 11), using: &random), weekday: 2))
        }
      }
    }
    let names = { (name: String) in Titles(kk: "\(name) (синт.)", ru: "\(name) (синт.)") }
    return RegistrySnapshot(
      regions: ["KZ-10", "KZ-19"].map {
        Region(code: $0, kato: "\($0.suffix(2))0000000", name: names($0))
      },
      districts: (0..<6).map {
        District(code: "d\($0)", region: $0 / 3, name: names("Аудан \($0)"))
      }, institutions: institutions, groups: groups, isSynthetic: true)
  }
}
