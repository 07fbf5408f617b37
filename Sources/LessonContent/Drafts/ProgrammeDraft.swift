import Programme

/// What `programme.yaml` says; an entry that could not be read is missing here and noted.
struct ProgrammeDraft: Sendable {
  /// The file, as the user would name it.
  let file: String
  /// The seasons by code.
  let seasons: [String: Season]
  /// The codes of the neighbouring programmes.
  let programmes: [String]
  /// The entries of children in the order of the file.
  let entries: [EntryDraft]
  /// The entries of adults in the order of the file.
  let adults: [EntryDraft]

  /// All of them.
  var all: [EntryDraft] { entries + adults }
}
