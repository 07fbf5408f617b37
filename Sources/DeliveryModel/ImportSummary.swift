/// What an import did with the rows of one file.
package struct ImportSummary: Hashable, Sendable {
  /// The batch's number in the ledger.
  package var batch: Int
  /// Rows of the file, the header aside.
  package var rows: Int
  /// Rows that count.
  package var taken: Int
  /// Rows that were known already.
  package var recognised: Int
  /// Rows whose group the registry does not know yet.
  package var waiting: Int
  /// Rows that could not be taken.
  package var rejected: Int
  /// Taken rows whose head-count was above the enrolment and was left out.
  package var flagged: Int
  /// Whether the very same file had been imported before.
  package var isRepeat: Bool

  /// The summary of an import.
  package init(
    batch: Int = 0, rows: Int = 0, taken: Int = 0, recognised: Int = 0, waiting: Int = 0,
    rejected: Int = 0, flagged: Int = 0, isRepeat: Bool = false
  ) {
    self.batch = batch
    self.rows = rows
    self.taken = taken
    self.recognised = recognised
    self.waiting = waiting
    self.rejected = rejected
    self.flagged = flagged
    self.isRepeat = isRepeat
  }
}
