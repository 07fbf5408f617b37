import Diagnostics
import EducationRegistry
import Foundation
import Programme
import RegistryExchange
import Testing

@Suite struct SpecialistFileTests {
  struct Bad: Sendable, CustomTestStringConvertible {
    let rows: String
    let id: String
    var testDescription: String { id + " " + rows }
  }

  static let bad = [
    Bad(rows: "P1,psychologist,D0,1+3,-2\n", id: "registry.field.number"),
    Bad(rows: "P1,psychologist,D0,1+3,0\n", id: "registry.field.number"),
    Bad(rows: "P1,psychologist,D0,Mon,4\n", id: "registry.field.weekdays"),
    Bad(rows: "P1,psychologist,D0,1+9,4\n", id: "registry.field.weekdays"),
    Bad(rows: "P1,psychologist,D7,1,4\n", id: "registry.district.unknown"),
    Bad(rows: "P1,wizard,D0,1,4\n", id: "registry.field.unknown"),
    Bad(rows: "P1,medic,D0,1,4\nP1,medic,D0,2,4\n", id: "registry.code.twice"),
    Bad(rows: "P1,medic,D0,1,4\nP2,medic,D1,2,5\n", id: "registry.specialist.capacity"),
  ]

  @Test(arguments: bad)
  func namesTheLineOfABadRow(bad: Bad) throws {
    let (_, diagnostics) = try read(bad.rows)
    let found = try #require(diagnostics.first { $0.id == bad.id })
    #expect(found.place.line == 1 + bad.rows.split(separator: "\n").count)
    #expect(Words.of(bad.id) != nil)
  }

  @Test func readsDaysAndDistrict() throws {
    let (specialists, diagnostics) = try read("P1,psychologist,D1,1+3+5,4\n")
    #expect(diagnostics.isEmpty)
    #expect(specialists.map(\.weekdays) == [0b0010_1010])
    #expect(specialists.map(\.district) == [1])
  }

  @Test func saysThatThereIsNoFile() {
    let found = SpecialistFile.read("/nowhere", registry: Self.registry)
    #expect(found.diagnostics.map(\.id) == ["registry.file.missing"])
  }

  private static let registry: RegistrySnapshot = {
    let name = Titles(kk: "", ru: "")
    return RegistrySnapshot(
      regions: [Region(code: "KZ-19", kato: "19", name: name)],
      districts: (0..<2).map { District(code: "D\($0)", region: 0, name: name) })
  }()

  private func read(_ rows: String) throws -> ([Specialist], [Diagnostic]) {
    let folder = NSTemporaryDirectory() + "qorgan-specialists-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try ("specialist_code,kind,district,days,sessions_per_day\n" + rows)
      .write(toFile: folder + "/specialists.csv", atomically: true, encoding: .utf8)
    let found = SpecialistFile.read(folder, registry: Self.registry)
    return (found.specialists, found.diagnostics)
  }
}
