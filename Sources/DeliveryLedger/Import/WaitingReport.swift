/// A report whose group the registry does not know yet.
struct WaitingReport: Sendable {
  /// The line of the file, from 1.
  let line: Int
  /// The group's code, as it stands in the file.
  let groupCode: String
  /// The lesson's code, as it stands in the file: which entry it means depends on the group's level.
  let lessonCode: String
  /// The entry as far as it is known: group 0, lesson 0.
  var entry: EntryRecord
}
