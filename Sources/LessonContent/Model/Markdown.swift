/// The Markdown of one block, without its label.
///
/// Only paragraphs, lists, emphasis and line breaks are meant to be in it; a check refuses the rest.
package struct Markdown: Hashable, Sendable {
  /// The text as it was written, in NFC.
  package let source: String

  /// The Markdown of a text.
  package init(source: String) {
    self.source = source
  }

  /// The HTML of it, which is well-formed XHTML too; raw HTML never gets through.
  package func html() -> String {
    CommonMark.html(of: source)
  }
}
