package import Diagnostics

/// What the rows or the columns of a published table are; the total stands beside the items.
package struct PublishedAxis: Hashable, Sendable {
  /// The dimension, such as `region`.
  package let id: String
  /// The heading.
  package let title: Sentence
  /// The items in order.
  package let items: [PublishedItem]

  /// An axis.
  package init(id: String, title: Sentence, items: [PublishedItem]) {
    self.id = id
    self.title = title
    self.items = items
  }

  /// The item at a place; nil is the total.
  package func item(_ place: Int?) -> PublishedItem {
    place.map { items[$0] }
      ?? PublishedItem(code: PublishedItem.totalCode, name: ReportWords.total)
  }

  /// Every place, the total first.
  package var places: [Int?] { [nil] + items.indices.map(Optional.some) }

  /// Whether the items are stretches of time.
  package var isTime: Bool { ["day", "week", "month", "quarter", "half-year"].contains(id) }
}
