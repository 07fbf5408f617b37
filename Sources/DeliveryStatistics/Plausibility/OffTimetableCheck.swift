import Chronology
import EducationRegistry

/// Held sessions of groups in which nobody is enrolled, and reports of groups that the registry does not know.
struct OffTimetableCheck: PlausibilityCheck {
  private let enrolled: [UInt16]
  private let waiting: [WaitingGroup]
  private var held: [Int: Int] = [:]
  private var empty: [Int: (count: Int, group: Int, day: Int32)] = [:]

  init(population: Population, waiting: [WaitingGroup]) {
    enrolled = population.enrolled
    self.waiting = waiting
  }

  mutating func see(_ session: ReportedSession, institution: Int) {
    guard session.isHeld else { return }
    held[institution, default: 0] += 1
    guard enrolled[session.group] == 0 else { return }
    let before = empty[institution]
    empty[institution] = (
      (before?.count ?? 0) + 1, min(before?.group ?? .max, session.group),
      min(before?.day ?? .max, session.day)
    )
  }

  func findings() -> [Finding] {
    let known = empty.map { institution, found in
      Finding(
        .offTimetable, institution: institution, count: found.count,
        outOf: held[institution] ?? 0, group: found.group, day: SchoolDay(number: found.day))
    }
    let unknown = Dictionary(grouping: waiting, by: \.institution).compactMap {
      institution, groups -> Finding? in
      guard let first = groups.min(by: { $0.code < $1.code }) else { return nil }
      let reports = groups.map(\.reports).reduce(0, +)
      return Finding(
        .offTimetable, institution: institution, count: reports,
        outOf: reports + (institution.flatMap { held[$0] } ?? 0), unknownGroup: first.code)
    }
    return known + unknown
  }
}
