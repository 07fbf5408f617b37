import Chronology
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import EducationRegistry
import Foundation
import GRDB
import Programme
import TestSupport
import Testing

@testable import DeliveryLedger

/// Registry, closures, staff and programme change by entries, so that a past number comes out again as it was known.
@Suite struct ChangeTests {
  /// All that numbers come from, but for what is said of sessions.
  struct Known: Equatable {
    let columns: [[UInt8]]
    let groups: [String]
    let rows: [GroupRow]
    let institutions: [Institution]
    let closures: [Closure]
    let staff: [StaffMember]
    let successions: [Succession]
    let lessons: [[UInt8]]
    let digests: [[UInt8]]

    init(_ ledger: Ledger) throws {
      let registry = try ledger.registry()
      let population = try ledger.population()
      columns = PopulationColumn.allCases.map { $0.bytes(of: population) }
      groups = Array(registry.groups.code)
      rows = (0..<registry.groups.count).map(registry.groups.row)
      institutions = registry.institutions
      closures = registry.closures
      staff = registry.staff
      successions = registry.successions
      lessons = try ledger.read { try LessonNumbers.known($0).places.map { [$0.level, $0.topic] } }
      let (first, second) = try ledger.registryDigests()
      digests = [first, second]
    }
  }

  /// What was asked at a position, right away.
  private struct Answer {
    let position: Int
    let known: Known
    let tallies: [[UInt32]]
  }

  /// A country that changes by chance.
  private struct Changing {
    var random: SplitMix64
    var registry = SmallCountry.registry()
    var groups = SmallCountry.groups
    var order = Array(0..<10)
    var number = 0

    mutating func step(_ desk: Desk) async throws {
      number += 1
      switch Int.random(in: 0..<10, using: &random) {
      case 0: try regroup()
      case 1:
        groups.append(SmallCountry.school(0, "S1-\(number)N", [1 + number % 11], enrolled: number))
      case 2:
        registry.closures.append(
          Closure(
            scope: .institution, code: "S\(1 + number % 3)",
            days: try SmallCountry.days("2025-10-01", "2025-10-\(10 + number)"), reason: .weather,
            decidedOn: try SmallCountry.day("2025-09-30")))
      case 3: try hire()
      case 4: order.shuffle(using: &random)
      case 5: try close()
      case 6: grow()
      case 7: try merge(desk)
      default:
        let seed = UInt64(number) + random.next() % 1_000_000
        _ = try await desk.take(RandomReports(seed: seed, count: 40).rows, as: "\(number).csv")
        return
      }
      var table = GroupTable()
      groups.forEach { table.append($0) }
      registry.groups = table
      _ = try desk.ledger.importRegistry(
        registry, programme: SmallCountry.programme(order), calendars: desk.calendars,
        now: SmallCountry.now)
    }

    /// So many groups at once that the body has columns of them.
    private mutating func grow() {
      for place in 0..<GroupChanges.columnsFrom + number {
        groups.append(SmallCountry.school(2, "S3-\(number)-\(place)", [1 + place % 11]))
      }
    }

    /// The groups of one school go on in another, as the command for it has them.
    private mutating func merge(_ desk: Desk) throws {
      var reform = RegistryReform(try desk.ledger.registry())
      reform.merge(["S2"], into: "S1", on: try SmallCountry.day("2026-02-0\(number % 9 + 1)"))
      guard reform.findings.isEmpty else { return }
      registry.institutions = reform.registry.institutions
      registry.successions = reform.registry.successions
      groups = (0..<reform.registry.groups.count).map { reform.registry.groups[$0] }
    }

    /// A group gets another grade, which moves its cells, or other pupils.
    private mutating func regroup() throws {
      let place = Int.random(in: 0..<20, using: &random)
      groups[place] = SmallCountry.school(
        groups[place].institution, groups[place].code, [Int.random(in: 1...11, using: &random)],
        enrolled: Int.random(in: 5...30, using: &random))
    }

    private mutating func hire() throws {
      let code = "T-\(Int.random(in: 0..<4, using: &random))"
      registry.staff.removeAll { $0.code == code }
      registry.staff.append(
        StaffMember(
          code: code, institution: Int.random(in: 0..<6, using: &random), role: .classTeacher,
          certificates: [Certificate("first-aid")], groups: [groups[number].code]))
    }

    private mutating func close() throws {
      let place = Int.random(in: 0..<6, using: &random)
      let old = registry.institutions[place]
      registry.institutions[place] = Institution(
        code: old.code, kind: old.kind, ownership: old.ownership, locality: old.locality,
        basis: old.basis, district: Int.random(in: 0..<3, using: &random),
        name: Titles(kk: "жаңа \(number)", ru: "новая \(number)"),
        validity: try SmallCountry.days("2000-01-01", "2030-01-\(10 + number)"))
      registry.successions.append(
        Succession(
          subject: .institution, code: old.code, from: try SmallCountry.day("2025-11-10"),
          cause: .rename, formerName: old.name))
    }
  }

  @Test(arguments: UInt64(1)...2)
  func whatWasAskedRightAwayComesOutAgainAfterAnyChange(_ seed: UInt64) async throws {
    try await Desk.use { desk in
      var country = Changing(random: SplitMix64(seed: seed))
      var answers: [Answer] = []
      for _ in 0..<9 {
        answers.append(
          Answer(
            position: try desk.ledger.head().position, known: try Known(desk.ledger),
            tallies: try desk.ledger.tallies().columns))
        try await country.step(desk)
      }
      let today = try Known(desk.ledger)
      #expect(answers.contains { $0.known != today })
      for answer in answers {
        let registry = try desk.ledger.registry(knownBy: answer.position)
        #expect(registry.isOfThen)
        #expect(try Known(registry.ledger) == answer.known)
        #expect(try Self.tallies(desk.ledger, as: registry, answer.position) == answer.tallies)
      }
      #expect(try desk.ledger.check(isFull: true).isEmpty)
    }
  }

  /// Counted from the journal, by what was known then.
  private static func tallies(
    _ ledger: Ledger, as registry: KnownRegistry, _ position: Int
  ) throws -> [[UInt32]] {
    let lessons = try registry.ledger.read { try LessonNumbers.known($0) }
    let population = try registry.ledger.population()
    return try ledger.read { db in
      try ledger.recount(
        population: population, lessons: lessons, through: .max, asOf: position,
        states: try ledger.derivedStates(through: position, db), db
      ).columns
    }
  }

  @Test func whatDidNotChangeIsNotReadAgain() async throws {
    try await Desk.use { desk in
      _ = try desk.record(try .sample())
      let registry = try desk.ledger.registry(knownBy: Desk.begun)
      #expect(registry.isToday && registry.isOfThen)
      try desk.importRegistry()
      #expect(try desk.ledger.head().position == Desk.begun + 1)
    }
  }

  @Test func aChangeIsAsLongAsWhatChanged() async throws {
    try await Desk.use { desk in
      var groups = SmallCountry.groups
      groups[4] = SmallCountry.school(0, groups[4].code, groups[4].grades.grades, enrolled: 11)
      try desk.importRegistry(SmallCountry.registry(groups: groups))
      #expect(try desk.ledger.head().position == Desk.begun + 1)
      let lengths = try desk.ledger.read { db in
        try Int.fetchAll(db, sql: "SELECT length(body) FROM change ORDER BY position")
      }
      #expect(lengths.count == 3 && lengths[0] > 1_000)
      #expect((60..<240).contains(try #require(lengths.last)))
      let kinds = try desk.ledger.journal().map(\.kind)
      #expect(kinds == [.registry, .programme, .registry])
    }
  }

  @Test func aLedgerFromBeforeBeginsWithAllThatItKnows() throws {
    try TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("old.sqlite").path
      try ReleasedSchema.three(at: path)
      let ledger = try Ledger.open(path)
      let known = try Known(ledger)
      #expect(try !ledger.registry(knownBy: 2).isOfThen)
      #expect(try ledger.registry(knownBy: 4).isOfThen)
      try ledger.write { db in
        try db.execute(
          sql: "UPDATE populationColumn SET bytes = x'001800' WHERE name = 'enrolled'")
      }
      let found = try ledger.check().compactMap { $0.facts["what"] }
      #expect(found == ["populationColumn"])
      try ledger.write { db in
        try ledger.recordDifferences(now: SmallCountry.now, db)
      }
      #expect(try ledger.check(isFull: true).isEmpty)
      #expect(try Known(ledger.registry(knownBy: 4).ledger) == known)
      #expect(try Known(ledger) != known)
    }
  }

  @Test(arguments: [0, 1, -1, 127, 128, -12_345_678, 1 << 40, -(1 << 58)])
  func numbersComeBack(_ number: Int) throws {
    let ledger = try Ledger.inMemory()
    try ledger.read { db in
      let row = try RawStatement(db, "SELECT ?, NULL, 'қ', x'00ff'")
      row.bind(number, at: 1)
      _ = try row.next()
      var bytes: [UInt8] = []
      row.append(columns: 4, to: &bytes)
      try bytes.withUnsafeBytes { bytes in
        let values = try ChangeReader.values(of: 0..<bytes.count, count: 4, in: bytes)
        guard case .number(let found) = values[0], case .nothing = values[1],
          case .text(let text) = values[2], case .bytes(let blob) = values[3]
        else {
          Issue.record("other kinds of values came back")
          return
        }
        #expect(found == number)
        #expect(Array(bytes[text]) == Array("қ".utf8) && Array(bytes[blob]) == [0, 255])
      }
    }
  }

  @Test(arguments: UInt64(1)...3)
  func aBodyOfAnyBytesIsRefusedAndNotTrusted(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<400 {
      let bytes = (0..<Int.random(in: 1..<80, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let text = Array("classGroup".utf8)
      let body = [UInt8(text.count)] + text + bytes
      _ = body.withUnsafeBytes { try? ChangeReader.sections($0) }
      #expect(throws: DatabaseError.self) {
        try bytes.withUnsafeBytes { try ChangeReader.sections($0) }
      }
    }
  }
}
