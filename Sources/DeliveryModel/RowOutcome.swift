/// What became of one row of an import.
///
/// Taken + recognised + waiting + rejected = rows of the file.
package enum RowOutcome: UInt8, CaseIterable, Sendable {
  /// Counted.
  case taken = 0
  /// Known already, by its id or by its group, lesson and date: acknowledged, counted once.
  case recognised = 1
  /// Its group is not in the registry yet: kept, not counted, tried again at every registry import.
  case waiting = 2
  /// Cannot be taken; it stands in the rejected file with the reason and what to do.
  case rejected = 3
}
