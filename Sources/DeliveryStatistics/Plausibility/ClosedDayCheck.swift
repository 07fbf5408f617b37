import Chronology
import EducationRegistry
import Programme

/// Held sessions on weekends, in vacations, on public holidays and during closures.
///
/// Once is a slip of the pen: it takes three, and one in twenty.
struct ClosedDayCheck: PlausibilityCheck {
  static let leastCount = 3
  static let leastPercent = 5

  private let population: Population
  private let calendars: [Int16: CalendarYear]
  private let closures: ClosedDays
  private var held: [Int: Int] = [:]
  private var closed: [Int: (count: Int, group: Int, day: Int32)] = [:]

  init(population: Population, calendars: [CalendarYear], closures: ClosedDays) {
    self.population = population
    self.calendars = Dictionary(
      calendars.map { (Int16($0.year.start), $0) }, uniquingKeysWith: { first, _ in first })
    self.closures = closures
  }

  mutating func see(_ session: ReportedSession, institution: Int) {
    guard session.isHeld else { return }
    held[institution, default: 0] += 1
    guard isClosed(session.group, SchoolDay(number: session.day)) else { return }
    let before = closed[institution]
    let isEarlier = before.map { (session.day, session.group) < ($0.day, $0.group) } ?? true
    closed[institution] = (
      (before?.count ?? 0) + 1, isEarlier ? session.group : before?.group ?? session.group,
      isEarlier ? session.day : before?.day ?? session.day
    )
  }

  /// Without a calendar of the year and kind nobody knows.
  private func isClosed(_ group: Int, _ day: SchoolDay) -> Bool {
    guard let year = calendars[population.year[group]],
      let kind = InstitutionKind(rawValue: population.kind[group]),
      let calendar = year.calendar(of: kind)
    else { return false }
    return !calendar.teaches(on: day, grades: GradeSet(bits: population.grades[group]))
      || year.isHoliday(day) || closures.contains(day, group: group, of: population)
  }

  func findings() -> [Finding] {
    closed.compactMap { institution, found in
      let held = held[institution] ?? 0
      guard found.count >= Self.leastCount, found.count * 100 >= held * Self.leastPercent
      else { return nil }
      return Finding(
        .closedDays, institution: institution, count: found.count, outOf: held,
        group: found.group, day: SchoolDay(number: found.day))
    }
  }
}
