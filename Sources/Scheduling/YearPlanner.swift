import Chronology
import EducationRegistry
import Programme

/// Lays the thirty cells of a level over the open class hours of a group's year.
///
/// The model and its objective are in Decisions/0001: the plan is a fold over dated decisions, and each decision leaves
/// the past alone and moves the fewest of what is to come.
struct YearPlanner {
  /// The days on which the group is taught.
  let calendar: ClassHours
  /// The closures that reach the group.
  let closures: [Closure]
  /// The level's topics.
  let lessons: LevelLessons
  /// The week that each cell has in the country.
  let national: NationalWeeks

  /// The plan of a key.
  func plan(for key: PlanKey) -> YearPlan {
    let hours = calendar.hours(on: Int(key.weekday))
    var layout = layout(over: hours, before: nil, past: [:])
    for decision in decisions(hours) {
      let known = closures.filter { $0.decidedOn <= decision }
      let past = layout.days.filter { $0.value < decision }
      let taken = Set(past.values.map(\.week))
      let open = calendar.hours(on: Int(key.weekday), closures: known)
        .filter { $0.day >= decision && !taken.contains($0.week) }
      layout = self.layout(over: open, before: layout, past: past)
    }
    return plan(for: key, hours: hours, layout: layout)
  }

  /// The days on which closures were decided that may touch a week of the group.
  private func decisions(_ hours: [WeekHour]) -> [SchoolDay] {
    let felt = closures.filter { closure in
      hours.contains { hour in
        closure.days.first <= hour.day.monday.adding(days: 6)
          && hour.day.monday <= closure.days.last
      }
    }
    return Set(felt.map(\.decidedOn)).sorted()
  }

  /// Days of cells, and what they cost.
  private struct Layout {
    var days: [Int: SchoolDay]
    var isProven: Bool
  }

  private func layout(
    over open: [WeekHour], before: Layout?, past: [Int: SchoolDay]
  ) -> Layout {
    let gone = past.values.sorted().map { WeekHour(day: $0, careDay: $0) }
    let hours = (gone + open).sorted { $0.day < $1.day }
    var search = PlacementSearch(task(over: hours, before: before, past: past))
    let best = search.best()
    var days: [Int: SchoolDay] = [:]
    for (cell, place) in best.places.enumerated() {
      guard let place else { continue }
      let isCareful = lessons.isSensitive[cell % lessons.seasons.count]
      days[cell] = isCareful ? hours[place].careDay : hours[place].day
    }
    return Layout(days: days, isProven: best.isProven && before?.isProven ?? true)
  }

  private func task(
    over hours: [WeekHour], before: Layout?, past: [Int: SchoolDay]
  ) -> PlacementTask {
    var task = PlacementTask(
      topics: lessons.seasons.count, weeks: hours.map(\.week),
      seasons: lessons.seasons.enumerated().map { topic, season in
        season.map { places(of: $0, hours, isSensitive: lessons.isSensitive[topic]) }
      }, minimumWeeks: NationalWeeks.minimumWeeks, asked: lessons.cells,
      needs: lessons.order.needs)
    let pastDays = Set(past.values)
    for cell in 0..<task.cells where task.isAsked(cell) {
      if let day = past[cell], let place = hours.firstIndex(where: { $0.day == day }) {
        task.choices[cell] = 1 << UInt64(place)
        task.past |= 1 << UInt32(cell)
        continue
      }
      let isCareful = lessons.isSensitive[cell % task.topics]
      let had = before?.days[cell]?.week
      for (place, hour) in hours.enumerated() {
        let bit = UInt64(1) << UInt64(place)
        if pastDays.contains(hour.day) || isCareful && hour.careDay == nil {
          task.choices[cell] &= ~bit
        }
        let entry = cell * hours.count + place
        if let had { task.moved[entry] = hour.week == had ? 0 : 1 }
        guard let week = national.weeks[cell] else { continue }
        task.away[entry] = hour.week == week ? 0 : 1
        task.distance[entry] = UInt16((hour.week - week) * (hour.week - week))
      }
    }
    return task
  }

  private func places(of season: Season, _ hours: [WeekHour], isSensitive: Bool) -> UInt64 {
    var places: UInt64 = 0
    for (place, hour) in hours.enumerated() {
      guard let day = isSensitive ? hour.careDay : hour.day else { continue }
      if season.contains(day) { places |= 1 << UInt64(place) }
    }
    return places
  }

  private func plan(for key: PlanKey, hours: [WeekHour], layout: Layout) -> YearPlan {
    func isClosed(_ day: SchoolDay) -> Bool { closures.contains { $0.days.contains(day) } }
    let all = layout.days
      .compactMap { cell, day in
        Cell(bit: cell).map { PlannedSession(day: day, cell: $0) }
      }
      .sorted { $0.day < $1.day }
    let sessions = all.filter { !isClosed($0.day) }
    var placed = CellSet.empty
    for session in sessions { placed.insert(session.cell) }
    let unmet = lessons.seasons.indices.filter { topic in
      guard let season = lessons.seasons[topic] else { return false }
      return !sessions.contains { $0.cell.topic == topic && season.contains($0.day) }
    }
    let used = Set(layout.days.values.map(\.week))
    let closed = hours.map(\.day).filter(isClosed)
    return YearPlan(
      key: key, sessions: sessions, unplaced: lessons.cells.subtracting(placed),
      reserve: hours.map(\.day).filter { !used.contains($0.week) && !isClosed($0) },
      closed: closed, national: national.weeks, unmetSeasons: unmet, isProven: layout.isProven,
      lost: all.filter { isClosed($0.day) }, decisions: decisions(hours),
      cells: lessons.cells, order: lessons.order)
  }
}
