import Chronology
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
  }

  /// The table that answers a question.
  package func answer(_ question: Question) -> Answer {
    let rows = question.rows.values(regions: regions, districts: districts)
    let columns = question.columns?.values(regions: regions, districts: districts) ?? []
    let width = max(columns.count, 1)
    var counts = Counts(
      places: rows.count * width,
      institutions: Int(population.institution.max() ?? -1) + 1)
    let places = places(question, width: width)
    counts.add(
      places: places, population: population, tallies: tallies,
      planNumber: plan.planNumber, due: plan.dueMasksOfPlans(by: question.through),
      closed: plan.closedHoursOfPlans(by: question.through))
    counts.addInstitutions(places: places, population: population, tallies: tallies)
    return TableLayout(question: question, rows: rows, columns: columns, counts: counts).answer
  }

  /// Each group's place in the table, row × width + column; -1 for a group of another school year, or not yet open.
  private func places(_ question: Question, width: Int) -> [Int32] {
    let year = Int16(SchoolYear(containing: question.through).start)
    let through = question.through.number
    var places = [Int32](repeating: 0, count: population.count)
    question.rows.addKeys(of: population, times: Int32(width), to: &places)
    question.columns?.addKeys(of: population, times: 1, to: &places)
    let (years, firstDays) = (population.year, population.firstDay)
    for group in places.indices where years[group] != year || firstDays[group] > through {
      places[group] = -1
    }
    return places
  }
}
