package import EducationRegistry
package import Programme

/// All rules at once over one school year's sessions.
package struct PlausibilityReview {
  private let population: Population
  private let year: Int16
  private var checks: [any PlausibilityCheck]
  private let rates: RateCheck

  /// A review of a school year.
  ///
  /// - Parameters:
  ///   - population: The groups.
  ///   - year: The school year; groups of other years are passed over.
  ///   - calendars: The calendars, which tell days without classes.
  ///   - closures: The days that closures took.
  ///   - waiting: Groups that report and that the registry does not know.
  ///   - due: The cells due of each group by the day of the review.
  ///   - tallies: What was reported of each group.
  package init(
    population: Population, year: SchoolYear, calendars: [CalendarYear], closures: ClosedDays,
    waiting: [WaitingGroup], due: [UInt32], tallies: TallyTable
  ) {
    self.population = population
    self.year = Int16(year.start)
    checks = [
      ClosedDayCheck(population: population, calendars: calendars, closures: closures),
      DelivererDayCheck(institutionOfGroup: population.institution), AlwaysFullCheck(),
      CopiedCountCheck(institutionOfGroup: population.institution), DeadlineBurstCheck(),
      OffTimetableCheck(population: population, waiting: waiting),
    ]
    rates = RateCheck(population: population, year: self.year, due: due, tallies: tallies)
  }

  /// Shows a session that stands; the order does not matter.
  package mutating func see(_ session: ReportedSession) {
    guard population.year.indices.contains(session.group),
      population.year[session.group] == year
    else { return }
    let institution = Int(population.institution[session.group])
    for place in checks.indices { checks[place].see(session, institution: institution) }
  }

  /// What was found, by institution, then by rule.
  package func findings() -> [Finding] {
    (checks.flatMap { $0.findings() } + rates.findings()).sorted { left, right in
      (left.institution ?? .max, left.rule.rawValue, left.unknownGroup ?? "")
        < (right.institution ?? .max, right.rule.rawValue, right.unknownGroup ?? "")
    }
  }
}
