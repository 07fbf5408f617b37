/// A text that the machine inserts: it is never part of a lesson, and of no digest.
package struct SharedText: Hashable, Sendable {
  /// The heading on its first line, or empty.
  package let title: String
  /// The rest, with the numbers of the contacts already put in.
  package let body: Markdown

  /// An inserted text.
  package init(title: String, body: Markdown) {
    self.title = title
    self.body = body
  }
}
