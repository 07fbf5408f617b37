import Diagnostics

extension Dialogue {
  /// Writes a list as the options ask; one that is fitted is no wider than a screen.
  func deliver(
    _ listing: Listing, as options: ListingOptions, isFitted: Bool = false
  ) throws {
    let text =
      switch options.format {
      case .table: isFitted ? listing.fitted(in: language) : listing.table(in: language)
      case .csv: try listing.csv()
      case .json: listing.json()
      }
    try deliver(text, to: options.output)
  }
}
