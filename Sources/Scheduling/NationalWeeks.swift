import Chronology
import Programme

/// Which lesson of a level belongs to which week of the country: one answer for all weekdays.
struct NationalWeeks {
  /// The week of each cell; nil when the year has none for it.
  let weeks: [Int32?]
  /// What the weeks cost.
  let cost: PlanCost

  /// How many weeks the passes of a topic lie apart at least; ten is usual.
  static let minimumWeeks: Int32 = 4

  /// The best weeks of a calendar.
  ///
  /// A week in which some weekday has no lessons is a poor place: groups of that weekday must move, and the earlier in
  /// the year, the more lessons they must push before a free week.
  init(_ lessons: LevelLessons, in calendar: ClassHours) {
    let weeks = calendar.weeks()
    var search = PlacementSearch(Self.task(lessons, weeks))
    let best = search.best()
    self.weeks = best.places.map { place in place.map { weeks[$0].monday.week } }
    cost = best.cost
  }

  /// The least cost of the calendar's year when a cell must stand in a certain open week; nil when it cannot.
  static func cost(
    _ lessons: LevelLessons, in calendar: ClassHours, cell: Int, at place: Int
  ) -> PlanCost? {
    let weeks = calendar.weeks()
    guard weeks.indices.contains(place) else { return nil }
    var search = PlacementSearch(task(lessons, weeks))
    return search.best(with: cell, at: place)?.cost
  }

  private static func task(
    _ lessons: LevelLessons, _ weeks: [(monday: SchoolDay, hours: [WeekHour?])]
  ) -> PlacementTask {
    var task = PlacementTask(
      topics: lessons.seasons.count, weeks: weeks.map(\.monday.week),
      seasons: lessons.seasons.map { season in season.map { places(of: $0, in: weeks) } },
      minimumWeeks: minimumWeeks, asked: lessons.cells, needs: lessons.order.needs)
    for cell in 0..<task.cells where task.isAsked(cell) {
      let turn = lessons.turn(of: cell)
      let topic = cell % task.topics
      for (place, week) in weeks.enumerated() {
        let closed = week.hours.count {
          $0 == nil || lessons.isSensitive[topic] && $0?.careDay == nil
        }
        let entry = cell * weeks.count + place
        task.away[entry] = UInt16(closed * (3 - min(2, place * 3 / weeks.count)))
        task.distance[entry] = UInt16((place - turn) * (place - turn))
      }
    }
    return task
  }

  /// The weeks whose every class hour lies in a season.
  private static func places(
    of season: Season, in weeks: [(monday: SchoolDay, hours: [WeekHour?])]
  ) -> UInt64 {
    var places: UInt64 = 0
    for (place, week) in weeks.enumerated() {
      let hours = week.hours.compactMap { $0 }
      if hours.allSatisfy({ season.contains($0.day) && season.contains($0.careDay ?? $0.day) }) {
        places |= 1 << UInt64(place)
      }
    }
    return places
  }
}
