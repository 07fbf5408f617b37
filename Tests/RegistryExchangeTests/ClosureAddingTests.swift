import Chronology
import Diagnostics
import EducationRegistry
import Foundation
import RegistryExchange
import Testing

@Suite struct ClosureAddingTests {
  @Test func writesAClosureOnceAndRefusesWhatTheRegistryDoesNotKnow() throws {
    let folder = NSTemporaryDirectory() + "qorgan-close-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let files = [
      "districts.csv": "district,region,name_kk,name_ru\n191,KZ-19,А,А\n",
      "institutions.csv":
        "institution_code,kind,ownership,locality,region,district,basis,name_kk,name_ru\n"
        + "I1,school,state,rural,KZ-19,191,mandate,М,Ш\n",
      "groups.csv":
        "group_code,institution_code,school_year,stage,grades,shift,language,enrolled,weekday,"
        + "time\nG1,I1,2025-26,primary,3,1,kk,20,1,08:00\n",
    ]
    for (name, text) in files {
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
    let storm = try closure(.region, "KZ-19")
    #expect(try RegistryFiles.add(storm, to: folder).isNew)
    #expect(try !RegistryFiles.add(storm, to: folder).isNew)
    let refused = [
      (try closure(.institution, "I9"), "registry.institution.unknown"),
      (try closure(.district, ""), "registry.closure.code"),
      (try closure(.nation, "KZ-19"), "registry.closure.code"),
    ]
    for (closure, id) in refused {
      let outcome = try RegistryFiles.add(closure, to: folder)
      #expect(!outcome.isNew && outcome.diagnostics.contains { $0.id == id }, "\(id)")
    }
    let longer = try closure(.region, "KZ-19", to: "2026-01-20")
    let overlap = try RegistryFiles.add(longer, to: folder)
    #expect(overlap.isNew && overlap.diagnostics.map(\.id) == ["registry.closure.overlap"])
    #expect(RegistryFiles.read(folder).registry.closures == [storm, longer])
  }

  private func closure(
    _ scope: Closure.Scope, _ code: String, to last: String = "2026-01-16"
  ) throws -> Closure {
    let first = try #require(SchoolDay(iso: "2026-01-12"))
    let end = try #require(SchoolDay(iso: last))
    let days = try #require(DayRange(first: first, last: end))
    return Closure(scope: scope, code: code, days: days, reason: .weather, decidedOn: first)
  }
}
