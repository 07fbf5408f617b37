package import Chronology
package import EducationRegistry
import Programme
package import Scheduling

/// Everything that numbers come from: who there is, what is due, what was reported.
package struct Cube: Sendable {
  let population: Population
  let plan: NationalPlan
  let tallies: TallyTable
  let regions: [Region]
  let districts: [District]
  private let order: InstitutionOrder
  private var summaries = SummaryCache()
  /// Every session, for what tallies do not tell; nil when nobody needs it.
  package var facts: FactTable? {
    didSet { summaries = SummaryCache() }
  }
  /// The registry's staff, for questions that count them; nil when nobody needs it.
  package var staff: StaffRoll?
  /// From the first to the last session that the tallies count; nil when they are of the question's own days.
  package var tallied: DayRange?
  /// The subtypes of institutions, for questions that name them.
  package var subtypes = Subtypes([])
  /// The neighbouring programmes that each entry's lesson is marked with, for questions that name them.
  package var programmes: [String] = []
  /// Whether the reports are those of an earlier state of the ledger, but the registry is today's.
  package var hasRegistryOfToday = false
  /// What must be told of where programme and calendars come from; nil where they are what anybody would expect.
  package var programmeNote: AnswerNote?

  /// A cube over columns in the same order of groups.
  package init(
    population: Population, plan: NationalPlan, tallies: TallyTable, regions: [Region],
    districts: [District]
  ) {
    precondition(
      population.count == plan.planNumber.count && population.count == tallies.count,
      "population, plan and tallies have the same groups")
    self.population = population
    self.plan = plan
    self.tallies = tallies
    self.regions = regions
    self.districts = districts
    order = InstitutionOrder(population)
  }

  /// The table that answers a question.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - earlier: The earlier state of the ledger that the question compares with; it has the same groups or fewer.
  /// - Returns: The table.
  package func answer(_ question: Question, earlier: Cube? = nil) -> Answer {
    let context = context(of: question)
    let now = counted(question, context)
    var before: TableCounts?
    switch question.comparison {
    case .period(let days):
      var other = question
      other.period = days
      before = counted(other, self.context(of: other))
    case .vintage: before = earlier.map { $0.counted(question, context) }
    case nil: break
    }
    return TableLayout(
      question: question, values: (now.places.rows, now.places.columns), now: now, before: before,
      notes: notes(on: question, earlier)
    ).answer
  }

  func context(of question: Question) -> DimensionContext {
    DimensionContext(
      regions: regions, districts: districts, subtypes: subtypes, programme: plan.programme,
      programmes: programmes, period: question.period, isOfAdults: question.isOfAdults)
  }

  private func counted(_ question: Question, _ context: DimensionContext) -> TableCounts {
    let places = TablePlaces(question, population: population, context: context)
    let needed = question.needsFacts(tallied: tallied) ? facts : nil
    let splitsLessons = [question.rows, question.columns].compactMap(\.self)
      .contains { !$0.isOfGroups }
    let wants = CountWants(question, splitsLessons: splitsLessons)
    let summary = needed.flatMap { self.summary(of: $0, for: question, places, wants) }
    let scan = CountScan(
      population: population, planNumber: plan.planNumber, tallies: tallies,
      facts: needed, summary: summary, places: places, plans: PlanPlaces(plan, places: places),
      splitsLessons: splitsLessons, rowsAreGroups: question.rows.isOfGroups, wants: wants,
      through: Int(question.through.number))
    var counts = order.count(scan)
    scan.countRest(into: &counts)
    return TableCounts(
      question: question, places: places, counts: counts, context: context,
      staff: question.needsStaff
        ? staff?.counts(
          on: question.through.number, places: places, population: population) ?? [:] : [:])
  }

  /// The summary of all sessions where it answers as well as they do; nil where it does not, or is not worth making yet.
  private func summary(
    of facts: FactTable, for question: Question, _ places: TablePlaces, _ wants: CountWants
  ) -> UsedSummary? {
    let others = question.dimensions.filter { !$0.isOfGroups }
    guard !wants.contains(.reporters), question.filters.allSatisfy({ $0.dimension.isOfGroups }),
      others.allSatisfy({ $0.family != .lesson }),
      let summary = summaries.summary({
        SessionSummary(facts, population: population, plan: plan)
      }),
      summary.isWhole(in: question.period)
    else { return nil }
    if others.isEmpty { return UsedSummary(summary: summary, ofBlocks: nil) }
    return summary.placesOfBlocks(places.ofGroup).map {
      UsedSummary(summary: summary, ofBlocks: $0)
    }
  }

  private func notes(on question: Question, _ earlier: Cube?) -> [AnswerNote] {
    var notes: [AnswerNote] = []
    let quantities = question.measures.flatMap(\.quantities)
    if quantities.contains(.trainedDeliverers), facts?.knowsStaff != true {
      notes.append(.noStaff)
    } else if question.needsStaff, staff?.isEmpty ?? true {
      notes.append(.noStaff)
    }
    if question.isOfAdults { notes.append(.adults) }
    if hasRegistryOfToday { notes.append(.registryOfToday) }
    for note in [programmeNote, earlier?.programmeNote].compactMap(\.self)
    where !notes.contains(note) {
      notes.append(note)
    }
    let grains = Set(quantities.map(\.grain))
    if question.dimensions.contains(where: { $0.family == .time }), grains.contains(.cell),
      grains.contains(.session)
    {
      notes.append(.daysOfTwoKinds)
    }
    return notes
  }
}

extension Question {
  /// Whether the registry's staff is counted.
  package var needsStaff: Bool {
    measures.contains { $0.quantities.contains { $0.grain == .person } }
  }

  /// Whether sessions must be looked at one by one.
  ///
  /// - Parameter tallied: From the first to the last session that tallies count; nil when they are of the question's days.
  /// - Returns: False when tallies and plans tell enough.
  package func needsFacts(tallied: DayRange?) -> Bool {
    let quantities = measures.flatMap(\.quantities)
    if quantities.contains(where: { !$0.isTallied }) { return true }
    let splitsSessions = dimensions.contains { $0.family != .institution && $0.family != .group }
    if splitsSessions,
      quantities.contains(where: { $0.grain == .session || $0.grain == .reporter })
    {
      return true
    }
    guard let tallied else { return false }
    return period.first > tallied.first || period.last < tallied.last
  }
}
