/// What a reader must be told beside the numbers of a table.
package enum AnswerNote: String, CaseIterable, Hashable, Sendable {
  /// The registry knows no staff, so that nothing can be said of their training.
  case noStaff
  /// Cohorts of adults are counted, and nobody else: what definitions say of children holds for those who were taught.
  case adults
  /// Registry, closures and programme are those of today, though the reports are those of an earlier state.
  case registryOfToday
  /// Programme and calendars are today's, for the ledger did not know those of then; the registry is that of then.
  case programmeOfToday
  /// Programme and calendars are those of the files, and the ledger has not been told of them yet.
  case programmeUntold
  /// Sessions stand on the day on which they took place, planned lessons on the day of the plan.
  case daysOfTwoKinds
  /// A session that is not of the programme of the class group's level, or of no known pass, stands in a line of its own.
  case unplanned
}
