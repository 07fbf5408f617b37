/// Why a row cannot be taken: the kind of diagnostic and its facts.
///
/// Facts never quote what a person may have typed into a free field.
struct RowFault: Error {
  let id: String
  let facts: [String: String]

  init(_ id: String, _ facts: [String: String] = [:]) {
    self.id = id
    self.facts = facts
  }
}
