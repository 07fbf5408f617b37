import Chronology
import DeliveryLedger
import DeliveryStatistics
import EducationRegistry
import Programme
import Scheduling

extension Cube {
  /// Everything that numbers come from, out of a ledger; without a last day all its sessions count.
  init(
    of ledger: Ledger, through: SchoolDay?, programme: LessonProgramme, calendars: [CalendarYear]
  ) throws {
    let population = try ledger.population()
    guard population.count > 0 else { throw LedgerError.noRegistry(path: ledger.path) }
    let places = try ledger.places()
    let plan = NationalPlan(
      population: population, programme: programme, calendars: calendars,
      closures: places.closures, scope: try ledger.closureScope(places))
    self.init(
      population: population, plan: plan, tallies: try ledger.tallies(through: through),
      regions: places.regions, districts: places.districts)
  }
}

extension Ledger {
  /// What the codes of the closures mean; the institutions are read only when a closure names one.
  func closureScope(
    _ places: (regions: [Region], districts: [District], closures: [Closure])
  ) throws -> ClosureScope {
    guard places.closures.contains(where: { $0.scope == .institution }) else {
      return ClosureScope(
        regions: places.regions.map(\.code), districts: places.districts.map(\.code))
    }
    return ClosureScope(try registry())
  }
}
