/// A report whose group the registry does not know yet.
struct WaitingReport: Sendable {
  /// The line of the file, from 1.
  let line: Int
  /// The group's code, as it stands in the file.
  let groupCode: String
  /// The entry as far as it is known: group 0, the lesson as a code's number.
  let entry: EntryRecord
}
