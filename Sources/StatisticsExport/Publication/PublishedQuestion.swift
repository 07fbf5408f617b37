/// A saved question as it was published: with it, the table can be asked for again.
package struct PublishedQuestion: Codable, Hashable, Sendable {
  /// The name of the table.
  package let id: String
  /// The question, as `statistics table --save-question` writes it.
  package let text: String

  /// A question.
  package init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}
