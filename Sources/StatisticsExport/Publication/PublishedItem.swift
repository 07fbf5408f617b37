package import Diagnostics

/// A row or a column of a published table.
package struct PublishedItem: Hashable, Sendable {
  /// The code that stands for all items together, SDMX's own.
  package static let totalCode = "_T"

  /// The code in files.
  package let code: String
  /// The name for people.
  package let name: Sentence
  /// The code of what it is a part of, such as a district's region.
  package let parent: String?

  /// An item.
  package init(code: String, name: Sentence, parent: String? = nil) {
    self.code = code
    self.name = name
    self.parent = parent
  }
}
