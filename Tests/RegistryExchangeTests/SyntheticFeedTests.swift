import Chronology
import DeliveryModel
import EducationRegistry
import Foundation
import Programme
import Scheduling
import Tabular
import TestSupport
import Testing

@testable import RegistryExchange

@Suite struct SyntheticFeedTests {
  /// A feed as its reader finds it, column by column.
  struct Table {
    let counts: FeedCounts
    let text: String
    var rows: [[DeliveryColumn: String]] = []

    init(_ feed: SyntheticFeed) throws {
      (counts, text) = try TemporaryFolder.use { folder in
        let file = folder.appendingPathComponent("deliveries.csv")
        let counts = try feed.write(to: file.path)
        return (counts, try String(contentsOf: file, encoding: .utf8))
      }
      var found: [[DeliveryColumn: String]] = []
      let reader = try CSVReader(bytes: Array(text.utf8), name: "deliveries.csv")
      #expect(reader.header.names == FeedWriter.columns.map(\.rawValue) + ["synthetic"])
      try reader.forEachRow { row in
        #expect(row.count == FeedWriter.columns.count + 1)
        #expect(row.text(row.count - 1) == "synthetic")
        var fields: [DeliveryColumn: String] = [:]
        for (place, column) in FeedWriter.columns.enumerated() {
          fields[column] = row.text(place)
        }
        found.append(fields)
      }
      rows = found
    }

    func count(_ column: DeliveryColumn, _ isCounted: (String) -> Bool) -> Int {
      rows.count { isCounted($0[column] ?? "") }
    }
  }

  static let table: Table? = try? Table(FeedFixture.feed(seed: 3))

  @Test func writesTheSameBytesForTheSameSeed() throws {
    let table = try #require(Self.table)
    #expect(try Table(FeedFixture.feed(seed: 3)).text == table.text)
    #expect(try Table(FeedFixture.feed(seed: 4)).text != table.text)
  }

  @Test func beginsAsItDid() throws {
    let table = try #require(Self.table)
    let head = table.text.split(separator: "\n").prefix(25).joined(separator: "\n") + "\n"
    #expect(Golden.compare(head, with: "deliveries.head.csv") == .same)
  }

  @Test func countsWhatItWrote() throws {
    let table = try #require(Self.table)
    let counts = table.counts
    let groups = Set(FeedFixture.registry.groups.code)
    let lessons = Set(FeedFixture.programme.entries.map(\.id.text))
    #expect(table.rows.count == counts.rows)
    #expect(counts.taken + counts.recognised + counts.waiting + counts.rejected == counts.rows)
    #expect(table.count(.group) { !groups.contains($0) } == counts.unknownGroup)
    #expect(table.count(.lesson) { !lessons.contains($0) } == counts.unknownLesson)
    #expect(table.count(.date) { SchoolDay(iso: $0) == nil } == counts.impossibleDate)
    #expect(
      table.count(.date) { SchoolDay(iso: $0).map { $0 < FeedFixture.days.first } ?? false }
        == counts.lastYear)
    #expect(table.count(.report) { ReportID($0) == nil } == counts.brokenID)
    #expect(table.count(.held) { $0 == "no" } == counts.notHeld)
    let ids = table.rows.compactMap { $0[.report] }
    #expect(ids.count - Set(ids).count == counts.repeated)
    let keys = Set(table.rows.map { [$0[.group], $0[.lesson], $0[.date]] })
    #expect(table.rows.count - keys.count == counts.recognised)
    let sizes = Dictionary(
      zip(FeedFixture.registry.groups.code, FeedFixture.registry.groups.enrolled),
      uniquingKeysWith: { first, _ in first })
    let crowded = table.rows.count { row in
      let enrolled = Int(row[.enrolled] ?? "") ?? sizes[row[.group] ?? ""].map(Int.init)
      return (row[.present].flatMap(Int.init) ?? 0) > (enrolled ?? 1000)
    }
    #expect(crowded == counts.crowded)
  }

  @Test func hasEveryKindOfRow() throws {
    // Odd rows are one in a thousand: over a few seeds each kind of them comes up.
    var sum = FeedCounts()
    for seed in 10...14 as ClosedRange<UInt64> {
      let counts = try Table(FeedFixture.feed(seed: seed)).counts
      sum.unknownGroup += counts.unknownGroup
      sum.unknownLesson += counts.unknownLesson
      sum.impossibleDate += counts.impossibleDate
      sum.lastYear += counts.lastYear
      sum.brokenID += counts.brokenID
      sum.crowded += counts.crowded
      sum.doubled += counts.doubled
      sum.repeated += counts.repeated
    }
    for count in [
      sum.unknownGroup, sum.unknownLesson, sum.impossibleDate, sum.lastYear, sum.brokenID,
      sum.crowded, sum.doubled, sum.repeated,
    ] { #expect(count > 0) }
  }

  @Test func joinsParallelClassesOfAVillageOnOneDay() throws {
    let table = try #require(Self.table)
    let places = Dictionary(
      uniqueKeysWithValues: FeedFixture.registry.groups.code.enumerated().map { ($1, $0) })
    let gatherings = Dictionary(
      grouping: table.rows.filter { $0[.together] != "" }, by: { $0[.together] ?? "" })
    #expect(!gatherings.isEmpty)
    for (mark, rows) in gatherings {
      let groups = Set(rows.map { $0[.group] ?? "" })
      #expect(groups.count == 2 && groups.contains { mark == "\($0)/\(rows[0][.date] ?? "")" })
      #expect(Set(rows.map { [$0[.date], $0[.held], $0[.role], $0[.lesson]] }).count == 1)
      #expect(Set(rows.map { $0[.deliverer] }).count == 1 && rows[0][.deliverer] != "")
      let both = try groups.map { FeedFixture.registry.groups[try #require(places[$0])] }
      #expect(Set(both.map(\.institution)).count == 1 && Set(both.map(\.minute)).count == 1)
      #expect(Set(both.map(\.grades)).count == 1 && Set(both.map(\.language)).count == 1)
      #expect(both.reduce(0) { $0 + $1.enrolled } <= 50)
      let institution = FeedFixture.registry.institutions[both[0].institution]
      #expect(institution.locality == .rural && institution.kind == .school)
    }
    #expect(table.counts.together == gatherings.count)
    let share = Double(table.counts.together) / Double(table.counts.held)
    #expect((0.005...0.05).contains(share), "\(share)")
  }

  @Test func arrivesInTheOrderOfReporting() throws {
    let table = try #require(Self.table)
    var seen: Set<String> = []
    var last = Instant(milliseconds: 0)
    for row in table.rows where seen.insert(row[.report] ?? "").inserted {
      let reported = try #require(Instant(iso: row[.reportedAt] ?? ""))
      #expect(last <= reported)
      #expect(reported.day <= FeedFixture.days.last)
      last = reported
      guard let day = SchoolDay(iso: row[.date] ?? "") else { continue }
      #expect(day <= reported.day)
    }
    let late = table.rows.count { row in
      guard let day = SchoolDay(iso: row[.date] ?? ""),
        let at = Instant(iso: row[.reportedAt] ?? "")
      else { return false }
      return at.day > day
    }
    #expect((0.25...0.5).contains(Double(late) / Double(table.rows.count)))
  }

  @Test func reportsPlannedLessonsInTheirWeek() throws {
    let table = try #require(Self.table)
    let places = Dictionary(
      uniqueKeysWithValues: FeedFixture.registry.groups.code.enumerated().map { ($1, $0) })
    for row in table.rows {
      guard let group = row[.group].flatMap({ places[$0] }),
        let day = row[.date].flatMap({ SchoolDay(iso: $0) }), day >= FeedFixture.days.first,
        let lesson = row[.lesson].flatMap({ LessonID($0) }),
        let number = FeedFixture.programme.number(of: lesson)
      else { continue }
      let year = FeedFixture.plan[group]
      let week = year.sessions.filter { $0.day.monday == day.monday }
      let planned = week.map { FeedFixture.programme.number(of: $0.cell, in: year.key.level) }
      #expect(planned.contains(number))
      #expect(day.iso != "2025-12-16", "nobody is taught on a public holiday")
      if let pass = row[.pass].flatMap({ Int($0) }) {
        #expect(week.contains { $0.cell.pass.number == pass })
      }
    }
  }

  @Test func identifiesReportsByRandomUUIDs() throws {
    let table = try #require(Self.table)
    for id in table.rows.compactMap({ $0[.report] }).filter({ $0.count == 36 }) {
      let bytes = Array(id.utf8)
      #expect(bytes[14] == UInt8(ascii: "4") && "89ab".utf8.contains(bytes[19]))
    }
    #expect(
      table.rows.allSatisfy { row in
        row[.reporter]?.first == "T" && Int(row[.reporter]?.dropFirst() ?? "") != nil
      })
    let roles = Set(table.rows.compactMap { $0[.role] }).subtracting([""])
    #expect(roles.allSatisfy { DelivererRole(code: $0) != nil } && roles.count > 4)
    let reasons = Set(table.rows.compactMap { $0[.reason] }).subtracting([""])
    #expect(reasons.allSatisfy { NotHeldReason(code: $0) != nil } && reasons.count > 4)
  }

  @Test(arguments: [0.2, 0.41, 0.6])
  func holdsAboutAsMuchAsAskedFor(share: Double) throws {
    let due = try #require(Self.table).counts.due
    let target = Int(Double(due) * share)
    let held = try Table(FeedFixture.feed(seed: 5, held: target)).counts.held
    #expect(abs(held - target) < target / 50)
  }

  @Test func leavesWholeInstitutionsSilent() throws {
    let table = try #require(Self.table)
    let counts = table.counts
    let share = Double(counts.silentInstitutions) / Double(counts.institutions)
    #expect((0.25...0.45).contains(share))
    let places = Dictionary(
      uniqueKeysWithValues: zip(
        FeedFixture.registry.groups.code, FeedFixture.registry.groups.institution))
    let heard = Set(table.rows.compactMap { row in row[.group].flatMap { places[$0] } })
    // One that reports little may still send nothing; one that is silent sends nothing.
    #expect(heard.count <= counts.institutions - counts.silentInstitutions)
    #expect(heard.count > (counts.institutions - counts.silentInstitutions) * 9 / 10)
  }

  @Test func isSilentFromATenthToSixTenthsByRegion() {
    let registry = SyntheticCountryTests.registry
    let groups = FeedGroups(
      FeedFixture.registry, plan: FeedFixture.plan, range: FeedFixture.days)
    let rates = FeedReporting(FeedFixture.registry, groups: groups, seed: 1, held: nil).rates
    #expect(rates.count == FeedFixture.registry.institutions.count)
    // The whole country, so that regions are large enough for a share.
    let everybody = FeedReporting(registry, groups: groups, seed: 1, held: nil).rates
    var silent = [Int](repeating: 0, count: 20)
    var all = silent
    for (place, institution) in registry.institutions.enumerated() {
      all[registry.region(of: institution)] += 1
      if everybody[place] == 0 { silent[registry.region(of: institution)] += 1 }
    }
    let shares = zip(silent, all).map { Double($0) / Double($1) }
    #expect(shares.allSatisfy { (0.05...0.65).contains($0) })
    #expect((shares.min() ?? 1) < 0.15 && (shares.max() ?? 0) > 0.55)
  }

  @Test func printsTheDigestOfWrittenTexts() throws {
    let digest = TextDigest(value: 0x00AB_CDEF)
    let level = try #require(Level(grade: 5))
    let entry = Int(level.number) * 10
    let feed = SyntheticFeed(
      seed: 3, registry: FeedFixture.registry, plan: FeedFixture.plan, days: FeedFixture.days,
      texts: [entry: [.kk: digest]])
    let table = try Table(feed)
    let printed = table.rows.filter { $0[.text] != "" }
    #expect(!printed.isEmpty)
    #expect(
      printed.allSatisfy {
        $0[.text] == "00abcdef" && $0[.lesson]?.hasPrefix("grade-5-topic-0") == true
          && $0[.held] == "yes"
      })
    #expect(try #require(Self.table).rows.allSatisfy { $0[.text] == "" })
  }
}
