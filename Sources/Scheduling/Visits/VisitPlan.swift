package import Chronology
package import EducationRegistry
package import Programme

/// Who visits whom in a region, for one kind of specialist and a span of days.
package struct VisitPlan: Sendable {
  /// One visit.
  package struct Visit: Hashable, Sendable {
    /// The day.
    package let day: SchoolDay
    /// The specialist's code.
    package let specialist: String
    /// The institution's place in the registry.
    package let institution: Int
    /// How many groups it serves.
    package let groups: Int
    /// 0 the own district, 1 a neighbouring one, 2 another.
    package let travel: Int
  }

  /// Why groups of an institution stay without a visit.
  package enum Reason: String, Sendable {
    /// The region has nobody of that kind.
    case nobody
    /// It is closed on every day on which somebody could come.
    case closed
    /// All specialist-days went where they serve as many groups.
    case full
  }

  /// Groups without a visit.
  package struct Unserved: Hashable, Sendable {
    /// The institution's place in the registry.
    package let institution: Int
    /// How many groups.
    package let groups: Int
    /// Why.
    package let reason: Reason
  }

  /// The visits, by day, then by specialist.
  package let visits: [Visit]
  /// What is left, in the order of the registry.
  package let unserved: [Unserved]

  /// The visits of a region.
  ///
  /// - Parameters:
  ///   - region: The region's place in the registry.
  ///   - window: The days; a group asks for a visit when the plan has a lesson in them that names the kind.
  ///   - kind: The kind of specialist.
  ///   - specialists: All there are; those of one kind in a region have one capacity.
  ///   - neighbours: For each district the places of its neighbours.
  ///   - registry: The registry.
  ///   - plan: Its plan.
  ///   - calendars: The school years.
  package init(
    region: Int, window: DayRange, kind: DelivererRole, specialists: [Specialist],
    neighbours: [[Int]], registry: RegistrySnapshot, plan: NationalPlan, calendars: [CalendarYear]
  ) {
    let own = specialists.filter {
      $0.kind == kind && registry.districts[$0.district].region == region
    }
    let days = (0..<window.count).map { window.first.adding(days: $0) }
    let asking = Self.asking(region, window, kind, registry, plan)
    let open = VisitDays(registry: registry, calendars: calendars)
    let districts = registry.districts.indices.filter { registry.districts[$0].region == region }
    let number = Dictionary(uniqueKeysWithValues: districts.enumerated().map { ($1, $0) })
    let turns = own.enumerated().flatMap { place, specialist in
      days.indices.compactMap { day -> VisitTask.Turn? in
        guard specialist.weekdays >> UInt8(days[day].weekday) & 1 == 1 else { return nil }
        return VisitTask.Turn(
          specialist: place, district: number[specialist.district] ?? 0, day: day)
      }
    }
    let places = asking.map { institution, groups in
      VisitTask.Place(
        district: number[registry.institutions[institution].district] ?? 0, groups: groups,
        days: days.indices.filter { open.isOpen(institution, on: days[$0]) })
    }
    let travel = districts.map { here in
      districts.map { there in here == there ? 0 : neighbours[here].contains(there) ? 1 : 2 }
    }
    guard let capacity = own.map(\.sessionsPerDay).min() else {
      visits = []
      unserved = asking.map { Unserved(institution: $0, groups: $1, reason: .nobody) }
      return
    }
    let task = VisitTask(
      turns: turns, places: places, sessionsPerDay: capacity, days: days.count, travel: travel)
    var solver = VisitSolver(task)
    let found = solver.solve().visits
    visits = found.map { visit in
      let turn = turns[visit.turn]
      return Visit(
        day: days[turn.day], specialist: own[turn.specialist].code,
        institution: asking[visit.place].institution, groups: visit.groups,
        travel: travel[turn.district][places[visit.place].district])
    }.sorted { ($0.day, $0.specialist) < ($1.day, $1.specialist) }
    let worked = Set(turns.map(\.day))
    var left = asking.map(\.groups)
    for visit in found { left[visit.place] -= visit.groups }
    unserved = asking.indices.filter { left[$0] > 0 }.map { place in
      let isReachable = places[place].days.contains { worked.contains($0) }
      return Unserved(
        institution: asking[place].institution, groups: left[place],
        reason: isReachable ? .full : .closed)
    }
  }

  /// The institutions of a region whose groups have such a lesson in those days, with the count of those groups.
  private static func asking(
    _ region: Int, _ window: DayRange, _ kind: DelivererRole, _ registry: RegistrySnapshot,
    _ plan: NationalPlan
  ) -> [(institution: Int, groups: Int)] {
    // Specialists visit children; who trains adults is no visitor.
    let asks = plan.plans.map { year in
      guard year.key.level.cohort == nil else { return false }
      let entries = plan.programme.entries(of: year.key.level)
      return year.sessions.contains { session in
        window.contains(session.day)
          && entries[entries.startIndex + session.cell.topic].deliverers.contains(kind)
      }
    }
    var counts: [Int: Int] = [:]
    for (group, number) in plan.planNumber.enumerated() where asks[Int(number)] {
      let institution = Int(registry.groups.institution[group])
      guard registry.region(of: registry.institutions[institution]) == region else { continue }
      counts[institution, default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { (institution: $0.key, groups: $0.value) }
  }
}
