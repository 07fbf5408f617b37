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
  /// Every session, for what tallies do not tell; nil when nobody needs it.
  package var facts: FactTable?
  /// From the first to the last session that the tallies count; nil when they are of the question's own days.
  package var tallied: DayRange?
  /// The subtypes of institutions, for questions that name them.
  package var subtypes = Subtypes([])
  /// The neighbouring programmes that each entry's lesson is marked with, for questions that name them.
  package var programmes: [String] = []
  /// Whether the reports are those of an earlier state of the ledger, but the registry is today's.
  package var hasRegistryOfToday = false

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
      notes: notes(on: question)
    ).answer
  }

  func context(of question: Question) -> DimensionContext {
    DimensionContext(
      regions: regions, districts: districts, subtypes: subtypes, programme: plan.programme,
      programmes: programmes, period: question.period)
  }

  private func counted(_ question: Question, _ context: DimensionContext) -> TableCounts {
    let places = TablePlaces(question, population: population, context: context)
    let usesFacts = facts != nil && question.needsFacts(tallied: tallied)
    let splitting = [question.rows, question.columns].compactMap(\.self)
      .filter { $0.family != .institution && $0.family != .group }
    let scan = CountScan(
      population: population, planNumber: plan.planNumber, tallies: tallies,
      facts: usesFacts ? facts : nil, places: places, plans: PlanPlaces(plan, places: places),
      splitsLessons: !splitting.isEmpty,
      rowsAreGroups: question.rows.family == .institution || question.rows.family == .group,
      wants: CountWants(question, splitsLessons: !splitting.isEmpty),
      through: Int(question.through.number))
    return TableCounts(
      question: question, places: places, counts: order.count(scan), context: context)
  }

  private func notes(on question: Question) -> [AnswerNote] {
    var notes: [AnswerNote] = []
    let quantities = question.measures.flatMap(\.quantities)
    if quantities.contains(.trainedDeliverers), facts?.knowsStaff != true {
      notes.append(.noStaff)
    }
    if hasRegistryOfToday { notes.append(.registryOfToday) }
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
