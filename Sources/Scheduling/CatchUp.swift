package import Chronology
package import EducationRegistry
package import Programme

/// On which days a group could catch up what it missed: a function of plan and ledger, apart from the plan.
///
/// At most two lessons a week, counting the planned one. A sensitive lesson is never the second of its week, so it is
/// offered in weeks without a lesson only; and where a week's planned lesson is sensitive, the offer comes after it.
package struct CatchUp {
  /// A day that could take a missed lesson.
  package struct Offer: Hashable, Sendable {
    /// The day.
    package let day: SchoolDay
    /// What was missed.
    package let cell: Cell
    /// Whether another lesson stands earlier in that week.
    package let isSecond: Bool
  }

  private let plan: YearPlan
  private let hours: ClassHours?
  private let closures: [Closure]
  private let isSensitive: [Bool]

  /// The offers for a group with that plan.
  package init(
    _ plan: YearPlan, programme: LessonProgramme, calendars: [CalendarYear],
    closures: [Closure] = []
  ) {
    self.plan = plan
    self.closures = closures
    hours = ClassHours(
      calendars.first { $0.year.start == plan.key.year }, kind: plan.key.kind,
      grades: plan.key.grades, days: plan.key.days)
    isSensitive = programme.entries(of: plan.key.level).map { $0.sensitivity == .sensitive }
  }

  /// The next free day for each missed cell, the longest missed first; a cell without one is left out.
  ///
  /// - Parameters:
  ///   - held: The cells that were held.
  ///   - postponed: Cells that a specialist advised to put off: nobody offers them.
  ///   - today: The first day that may be offered.
  /// - Returns: The offers, by day.
  package func offers(held: CellSet, postponed: CellSet = .empty, from today: SchoolDay) -> [Offer]
  {
    var missed = (plan.sessions + plan.lost)
      .filter { $0.day < today && !held.contains($0.cell) && !postponed.contains($0.cell) }
      .sorted { ($0.cell.pass, $0.day) < ($1.cell.pass, $1.day) }
      .map(\.cell)
    var offers: [Offer] = []
    var done = held
    for free in freeDays(from: today) {
      let fit = missed.firstIndex { cell in
        guard !(isSensitive[cell.topic] && (free.isSecond || free.isLastOfWeek)) else {
          return false
        }
        return follows(cell, done, offers, free.day)
      }
      guard let fit else { continue }
      let cell = missed.remove(at: fit)
      offers.append(Offer(day: free.day, cell: cell, isSecond: free.isSecond))
      done.insert(cell)
    }
    return offers
  }

  /// Whether the earlier pass was held, or is offered in a week before; of a first pass, what it builds on.
  private func follows(_ cell: Cell, _ done: CellSet, _ offers: [Offer], _ day: SchoolDay) -> Bool {
    guard cell.pass.number > 1, let before = Pass(Int(cell.pass.number) - 1) else {
      return plan.order.prerequisites(of: cell.topic).allSatisfy { topic in
        done.contains(Cell(topic: topic, pass: Pass.all[0]))
      }
    }
    let earlier = Cell(topic: cell.topic, pass: before)
    if let offer = offers.first(where: { $0.cell == earlier }) {
      return offer.day.week < day.week
    }
    return done.contains(earlier)
  }

  private struct Free {
    let day: SchoolDay
    let isSecond: Bool
    let isLastOfWeek: Bool
  }

  /// Days that another lesson could stand on: the class hour of a reserve week and the school day after a lesson.
  private func freeDays(from today: SchoolDay) -> [Free] {
    guard let hours else { return [] }
    var free: [Free] = []
    for first in (plan.reserve + plan.sessions.map(\.day)).sorted() {
      let week = hours.schoolDays(ofWeek: first.monday, closures: closures)
      let isReserve = plan.reserve.contains(first)
      if isReserve, first >= today, week.contains(first) {
        free.append(Free(day: first, isSecond: false, isLastOfWeek: first == week.last))
      }
      guard let second = week.first(where: { $0 > first && $0 >= today }) else { continue }
      free.append(Free(day: second, isSecond: true, isLastOfWeek: second == week.last))
    }
    return free
  }
}
