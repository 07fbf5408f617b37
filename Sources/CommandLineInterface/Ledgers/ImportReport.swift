import DeliveryLedger
import DeliveryModel
import Diagnostics

/// What an import did, in words: the four counts add up to the rows of the file.
struct ImportReport {
  private let outcome: ImportOutcome
  private let duration: Duration
  private let dialogue: Dialogue

  /// The report of an import.
  init(_ outcome: ImportOutcome, duration: Duration, in dialogue: Dialogue) {
    self.outcome = outcome
    self.duration = duration
    self.dialogue = dialogue
  }

  /// Writes it as a result.
  func write() throws {
    if outcome.summary.isRepeat {
      return try dialogue.say(Phrases.Result.importedBefore, counts)
    }
    try dialogue.say(Phrases.Result.imported, counts)
    if outcome.summary.flagged > 0 { try dialogue.say(Phrases.Result.importFlagged, counts) }
    if outcome.summary.waiting > 0 { try dialogue.say(Phrases.Result.importWaiting, counts) }
    if outcome.rejectedFile != nil { try dialogue.say(Phrases.Result.importRejected, counts) }
  }

  /// The CSV file for programs and, when there is one, the workbook for people.
  private var rejectedFiles: String {
    [outcome.rejectedFile, outcome.rejectedWorkbook].compactMap { $0 }.joined(separator: ", ")
  }

  private var counts: [String: String] {
    let summary = outcome.summary
    return [
      "rows": dialogue.number(summary.rows), "taken": dialogue.number(summary.taken),
      "recognised": dialogue.number(summary.recognised),
      "waiting": dialogue.number(summary.waiting), "rejected": dialogue.number(summary.rejected),
      "flagged": dialogue.number(summary.flagged), "file": rejectedFiles,
      "seconds": NumberText.seconds(duration, in: dialogue.language),
    ]
  }
}
