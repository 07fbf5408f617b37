/// A number of the synthetic country, and whether it was published or estimated.
package struct RegionFigure: Hashable, Sendable {
  /// ISO 3166-2 of the region.
  package let region: String
  /// What is counted.
  package let quantity: PublishedFigure.Quantity
  /// The number.
  package let value: Int
  /// Where it was published; nil when this project estimated it.
  package let published: PublishedFigure?

  /// Whether nobody published it.
  package var isEstimated: Bool { published == nil }
}
