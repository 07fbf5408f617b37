import Chronology
import EducationRegistry
import Programme
import Scheduling

/// Goes over groups, their plans and sessions, and keeps the things that a number counts.
struct TraceScan {
  let population: Population
  let plan: NationalPlan
  let facts: FactTable
  let places: TablePlaces
  let plans: PlanPlaces
  let target: TraceTarget
  let quantity: Quantity
  let through: Int
  let limit: Int
  private(set) var items: [Trace.Item] = []
  private(set) var count = 0
  private var institutions: [Int32: Bool] = [:]

  init(
    population: Population, plan: NationalPlan, facts: FactTable, places: TablePlaces,
    target: TraceTarget, quantity: Quantity, through: Int, limit: Int
  ) {
    self.population = population
    self.plan = plan
    self.facts = facts
    self.places = places
    plans = PlanPlaces(plan, places: places)
    self.target = target
    self.quantity = quantity
    self.through = through
    self.limit = limit
  }

  /// What the number is made of.
  mutating func trace() -> Trace {
    for group in places.ofGroup.indices where places.ofGroup[group] >= 0 {
      let place = Int(places.ofGroup[group])
      switch quantity.grain {
      case .session, .gathering: addSessions(of: group, at: place)
      case .cell: addCells(of: group, at: place)
      case .hour: addHours(of: group, at: place)
      case .group: addGroup(group, at: place)
      case .institution, .reporter: addInstitution(of: group, at: place)
      case .person: break
      }
    }
    for (institution, hasReported) in institutions.sorted(by: { $0.key < $1.key })
    where quantity == .institutions || hasReported {
      add(.institution(Int(institution), hasReported: hasReported))
    }
    return Trace(items: items, count: count)
  }

  /// The people that the number is made of.
  mutating func trace(of staff: StaffRoll) -> Trace {
    var found: [Trace.Item] = []
    staff.forEach(on: Int32(through), places: places, population: population) {
      institution, place, isCertified in
      guard target.contains(place), quantity == .staff || isCertified else { return }
      found.append(.person(institution: Int(institution), isCertified: isCertified))
    }
    for item in found { add(item) }
    return Trace(items: items, count: count)
  }

  private mutating func add(_ item: Trace.Item) {
    count += 1
    if items.count < limit { items.append(item) }
  }

  private mutating func addSessions(of group: Int, at place: Int) {
    var found: [Trace.Item] = []
    facts.forEach(of: group) { word, columns, index in
      let part = places.place(of: word)
      guard part >= 0, word.outcome == 0, target.contains(place + Int(part)) else { return }
      let isCounted = columns.present[index] != FactColumns.notCounted
      let takes =
        switch quantity {
        case .present, .expected, .countedSessions: isCounted
        case .otherLanguage: word.language != Int(population.language[group])
        case .namedDeliverers: word.isKnownDeliverer
        case .trainedDeliverers: word.isTrained
        default: true
        }
      if takes { found.append(.session(position: Int(columns.position[index]))) }
    }
    for item in found { add(item) }
  }

  /// What is known of each of a group's cells: held, else the latest reason, and where the journal says so.
  private func standing(
    of group: Int
  ) -> [(held: Int?, isOnTime: Bool, missed: (day: Int, reason: Int, position: Int)?)] {
    var cells: [(held: Int?, isOnTime: Bool, missed: (day: Int, reason: Int, position: Int)?)] =
      Array(repeating: (nil, false, nil), count: Cell.count)
    let number = Int(plan.planNumber[group])
    facts.forEach(of: group) { word, columns, index in
      guard word.day <= through, word.cell < Cell.count else { return }
      let position = Int(columns.position[index])
      if word.outcome == 0 {
        cells[word.cell].held = cells[word.cell].held ?? position
        if word.day <= Int(plans.lastDays[number * Cell.count + word.cell]) {
          cells[word.cell].isOnTime = true
        }
      } else if cells[word.cell].missed.map({ word.day >= $0.day }) ?? true {
        cells[word.cell].missed = (word.day, word.outcome, position)
      }
    }
    return cells
  }

  private mutating func addCells(of group: Int, at place: Int) {
    let number = Int(plan.planNumber[group])
    let cells = standing(of: group)
    for session in plan.plans[number].sessions {
      let bit = Int(session.cell.bit)
      guard plans.due[number] & 1 << UInt32(bit) != 0,
        target.contains(place + Int(plans.cells[number * Cell.count + bit]))
      else { continue }
      let (held, isOnTime, missed) = cells[bit]
      let state: TracedCell.State =
        held != nil ? .fulfilled : missed != nil ? .notHeld : .notReported
      let takes =
        switch quantity {
        case .due: true
        case .fulfilled: state == .fulfilled
        case .onTime: isOnTime
        case .notHeld: state == .notHeld
        case .notReported: state == .notReported
        default: state == .notHeld && missed.map { Quantity.notHeld(for: $0.reason) } == quantity
        }
      guard takes else { continue }
      add(
        .cell(
          TracedCell(
            group: group,
            entry: plan.programme.number(of: session.cell, in: plan.plans[number].key.level),
            pass: session.cell.pass, day: session.day, state: state,
            position: held ?? missed?.position)))
    }
  }

  private mutating func addHours(of group: Int, at place: Int) {
    for day in plan[group].closed {
      let offset = Int(day.number) - places.firstDay
      guard places.ofDay.indices.contains(offset), places.ofDay[offset] >= 0,
        target.contains(place + Int(places.ofDay[offset]))
      else { continue }
      add(.closedHour(group: group, day: day))
    }
  }

  private mutating func addGroup(_ group: Int, at place: Int) {
    guard target.contains(place) else { return }
    let due = plans.due[Int(plan.planNumber[group])]
    let held = standing(of: group).enumerated().reduce(UInt32(0)) {
      $1.element.held == nil ? $0 : $0 | 1 << UInt32($1.offset)
    }
    let (all, done) = (due.nonzeroBitCount, (due & held).nonzeroBitCount)
    let takes =
      switch quantity {
      case .groupsWithDue: all > 0
      case .groupsAtNone, .pupilsAtNone: all > 0 && done == 0
      case .groupsUnderHalf: done > 0 && done * 2 < all
      case .groupsUnderMost: done > 0 && done * 2 >= all && done * 5 <= all * 4
      case .groupsOverMost: done * 5 > all * 4
      default: true
      }
    if takes { add(.group(group, fulfilled: done, due: all)) }
  }

  private mutating func addInstitution(of group: Int, at place: Int) {
    let institution = population.institution[group]
    var hasReported = false
    facts.forEach(of: group) { word, _, _ in
      let part = places.place(of: word)
      if part >= 0, target.contains(place + Int(part)) { hasReported = true }
    }
    guard hasReported || quantity == .institutions && target.contains(place) else { return }
    institutions[institution] = institutions[institution] ?? false || hasReported
  }
}
