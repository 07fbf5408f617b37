import Diagnostics

extension Dialogue {
  /// Writes a list as the options ask.
  func deliver(_ listing: Listing, as options: ListingOptions) throws {
    let text =
      switch options.format {
      case .table: listing.table(in: language)
      case .csv: try listing.csv()
      case .json: listing.json()
      }
    try deliver(text, to: options.output)
  }
}
