import Programme

/// An entry of `programme.yaml` with its line.
struct EntryDraft: Sendable {
  /// The entry.
  let entry: ProgrammeEntry
  /// The line it begins on.
  let line: Int
  /// The line of each of its prerequisites.
  var prerequisiteLines: [Int] = []
}
