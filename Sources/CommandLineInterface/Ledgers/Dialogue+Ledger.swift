import DeliveryLedger
import Diagnostics

extension Dialogue {
  /// The path of the ledger.
  func path(_ option: DatabaseOption) -> String {
    option.database ?? settings.database
  }

  /// Opens the ledger, which must exist: a command that only reads creates none.
  func openLedger(_ option: DatabaseOption) throws -> Ledger {
    try Ledger.open(path(option), key: settings.key)
  }

  /// Says, beside the result, that what follows is made up.
  func noteKind(of ledger: Ledger) {
    if ledger.isSynthetic { note(Phrases.Result.synthetic) }
  }
}
