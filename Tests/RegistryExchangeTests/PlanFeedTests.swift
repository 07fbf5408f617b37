import Chronology
import EducationRegistry
import Foundation
import Programme
import RegistryExchange
import Scheduling
import Tabular
import Testing

@Suite struct PlanFeedTests {
  @Test func foldsLinesAtSeventyFiveOctetsAndNeverInsideACharacter() throws {
    let bytes = try feed(closures: [])
    let text = try #require(String(bytes: bytes, encoding: .utf8))
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    #expect(lines.contains { $0.hasPrefix(" ") })
    let unfolded = text.components(separatedBy: "\r\n ").joined()
    #expect(unfolded.contains("SUMMARY:Қауіпсіздік\\, \\; \\\\ \(Self.longTitle) 1"))
    #expect(lines.first == "BEGIN:VCALENDAR" && text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(unfolded.contains("\r\nTZID:Asia/Almaty\r\n"))
    #expect(unfolded.contains("DTSTART;TZID=Asia/Almaty:20250908T083000"))
    #expect(unfolded.contains("DTEND;TZID=Asia/Almaty:20250908T084000"))
  }

  @Test func keepsUIDsAndRaisesTheSequenceWhenADecisionMovesLessons() throws {
    let closure = Closure(
      scope: .nation, code: "", days: try days("2025-09-15", "2025-09-19"), reason: .weather,
      decidedOn: try day("2025-09-14"))
    let before = try events(feed(closures: []))
    let after = try events(feed(closures: [closure]))
    #expect(before.count == 30 && Set(before.map { $0["UID"] }).count == 30)
    #expect(Set(before.map { $0["UID"] }) == Set(after.map { $0["UID"] }))
    #expect(before.allSatisfy { $0["SEQUENCE"] == "0" && $0["DTSTAMP"] == "20250901T000000Z" })
    #expect(after.allSatisfy { $0["SEQUENCE"] == "1" && $0["DTSTAMP"] == "20250914T000000Z" })
    #expect(try feed(closures: [closure]) == feed(closures: [closure]))
  }

  @Test func callsOffALessonWhoseDayWasClosedAfterwards() throws {
    let closure = Closure(
      scope: .nation, code: "", days: try days("2025-09-15", "2025-09-15"), reason: .weather,
      decidedOn: try day("2025-10-01"))
    let events = try events(feed(closures: [closure]))
    let off = events.filter { $0["STATUS"] == "CANCELLED" }
    #expect(off.count == 1)
    #expect(off.first?["DTSTART;TZID=Asia/Almaty"] == "20250915T083000")
  }

  @Test func isReadByAnotherProgramWhereThereIsOne() throws {
    let probe = Process()
    probe.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let script = """
      import sys
      try:
        from icalendar import Calendar
      except ImportError:
        sys.exit(9)
      calendar = Calendar.from_ical(sys.stdin.buffer.read())
      events = [e for e in calendar.walk('VEVENT')]
      assert len(events) == 30, len(events)
      assert all(e.decoded('DTSTART').utcoffset().total_seconds() == 18000 for e in events)
      """
    // `make setup` may have put the package beside the sources.
    let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let own = checkout.appendingPathComponent(".build-venv/bin/python3").path
    let python = FileManager.default.isExecutableFile(atPath: own) ? own : "python3"
    probe.arguments = [python, "-c", script]
    let input = Pipe()
    probe.standardInput = input
    probe.standardError = FileHandle.nullDevice
    try probe.run()
    input.fileHandleForWriting.write(Data(try feed(closures: [])))
    try input.fileHandleForWriting.close()
    probe.waitUntilExit()
    #expect([0, 9, 127].contains(probe.terminationStatus))
  }

  @Test func givesASpecialistADayAndReplacesItsVisit() throws {
    let (registry, plan) = try nation(closures: [])
    let window = try days("2025-09-08", "2025-09-12")
    let visits = VisitPlan(
      region: 0, window: window, kind: .classTeacher,
      specialists: [
        Specialist(
          code: "P1", kind: .classTeacher, district: 0, weekdays: 0b10, sessionsPerDay: 5)
      ], neighbours: [[]], registry: registry, plan: plan, calendars: [try calendar()])
    #expect(visits.visits.map(\.day) == [try day("2025-09-08")])
    let feeds = try ["2025-09-01", "2025-09-05"].map { made in
      try events(
        VisitFeed.bytes(
          of: "P1", visits: visits, registry: registry, made: try day(made), language: .kk
        ) { "\($0), \($1)" })
    }
    #expect(feeds.allSatisfy { $0.count == 1 })
    #expect(
      feeds[0][0]["UID"] == "P1.2025-09-08@qorgan" && feeds[1][0]["UID"] == feeds[0][0]["UID"])
    #expect(feeds[0][0]["DTSTART;VALUE=DATE"] == "20250908")
    #expect(feeds[0][0]["DTEND;VALUE=DATE"] == "20250909")
    #expect(feeds[0][0]["SUMMARY"] == "Мектеп\\, 1")
    #expect(feeds.map { $0[0]["DTSTAMP"] } == ["20250901T000000Z", "20250905T000000Z"])
  }

  @Test func writesARowASessionByRegion() throws {
    let (registry, plan) = try nation(closures: [])
    let folder = NSTemporaryDirectory() + "qorgan-plan-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let written = try PlanTable(registry: registry, plan: plan).writeRegions(to: folder)
    #expect(written.sessions == plan.sessionCount && written.files == 1)
    let text = try String(contentsOfFile: folder + "/plan-KZ-19.csv", encoding: .utf8)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 31)
    #expect(lines[0] == "group_code,institution_code,date,weekday,time,lesson_id,pass")
    #expect(lines[1] == "G,I,2025-09-08,1,08:30,grade-3-t0,1")
  }

  @Test func listsAWeekByDayAndTime() throws {
    let (registry, plan) = try nation(closures: [])
    let sheet = WeekSheet(
      institution: 0, week: try day("2025-09-10"), registry: registry, plan: plan, language: .kk)
    #expect(sheet.rows.map(\.lesson) == ["grade-3-t0"])
    let page = sheet.html(
      language: .kk,
      words: WeekSheet.Words(
        heading: "Апта <1>", columns: Array(repeating: "x", count: 7),
        weekdays: Array(repeating: "дс", count: 7), sensitive: "", empty: "", role: { $0.code }))
    let html = String(decoding: page, as: UTF8.self)
    #expect(html.contains("Апта &lt;1&gt;") && html.contains("08:30"))
  }

  private static let longTitle = String(repeating: "Мұзға баспай тұрып ", count: 6)

  private func feed(closures: [Closure]) throws -> [UInt8] {
    let (registry, plan) = try nation(closures: closures)
    return PlanFeed.bytes(
      of: [0], name: "3А", registry: registry, plan: plan, language: .kk,
      words: PlanFeed.Words(group: "Топ") { title, pass in "Қауіпсіздік, ; \\ \(title) \(pass)" })
  }

  private func events(_ bytes: [UInt8]) throws -> [[String: String]] {
    let text = try #require(String(bytes: bytes, encoding: .utf8))
    return text.components(separatedBy: "\r\n ").joined()
      .components(separatedBy: "BEGIN:VEVENT").dropFirst()
      .map { event in
        event.components(separatedBy: "\r\n").reduce(into: [:]) { fields, line in
          guard let colon = line.firstIndex(of: ":") else { return }
          fields[String(line[..<colon])] = String(line[line.index(after: colon)...])
        }
      }
  }

  private func nation(closures: [Closure]) throws -> (RegistrySnapshot, NationalPlan) {
    let name = Titles(kk: "Мектеп", ru: "Школа")
    var groups = GroupTable()
    groups.append(
      ClassGroup(
        code: "G", institution: 0, year: SchoolYear(start: 2025), stage: .primary,
        grades: GradeSet([3]), language: .kk, enrolled: 20, weekday: 1, minute: 510))
    let registry = RegistrySnapshot(
      regions: [Region(code: "KZ-19", kato: "19", name: name)],
      districts: [District(code: "D", region: 0, name: name)],
      institutions: [
        Institution(
          code: "I", kind: .school, ownership: .state, locality: .rural, basis: .mandate,
          district: 0, name: name)
      ], groups: groups, closures: closures)
    let entries = try Level.ofChildren.flatMap { level in
      try (0..<10).map { topic in
        ProgrammeEntry(
          id: try #require(LessonID("\(level.id)-t\(topic)")), level: level, topic: "t",
          title: Titles(kk: Self.longTitle, ru: ""))
      }
    }
    let programme = try #require(LessonProgramme(entries: entries))
    return (
      registry,
      NationalPlan(
        registry, population: Population(registry), programme: programme,
        calendars: [try calendar()])
    )
  }

  private func calendar() throws -> CalendarYear {
    CalendarYear(
      year: SchoolYear(start: 2025), isProvisional: false,
      calendars: [
        SchoolCalendar(
          kind: .school, days: try days("2025-09-08", "2026-05-25"), terms: [], vacations: [])
      ], holidays: [])
  }

  private func day(_ iso: String) throws -> SchoolDay { try #require(SchoolDay(iso: iso)) }

  private func days(_ first: String, _ last: String) throws -> DayRange {
    try #require(DayRange(first: try day(first), last: try day(last)))
  }
}
