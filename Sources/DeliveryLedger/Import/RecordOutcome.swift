package import Diagnostics
package import Programme

/// What became of one report that was recorded by hand.
package enum RecordOutcome: Hashable, Sendable {
  /// It counts; its place in the journal, and the pass, also when the plan told it.
  case taken(position: Int, pass: Pass?)
  /// It is known already, by its id or by its group, lesson and date.
  case recognised
  /// It cannot be taken.
  case rejected(Diagnostic)
}
