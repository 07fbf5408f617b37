package import Diagnostics

/// One value of a dimension that alone a table counts.
package struct PublishedFilter: Hashable, Sendable {
  /// The dimension, such as `subtype`.
  package let dimension: String
  /// The heading of the dimension.
  package let title: Sentence
  /// The value.
  package let item: PublishedItem

  /// A limit.
  package init(dimension: String, title: Sentence, item: PublishedItem) {
    self.dimension = dimension
    self.title = title
    self.item = item
  }
}
