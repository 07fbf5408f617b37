package import Programme

/// A district of a region.
package struct District: Hashable, Sendable {
  /// The KATO code as text; made up and marked in a synthetic country.
  package let code: String
  /// The region's place in the registry's list.
  package let region: Int
  /// Its names.
  package let name: Titles

  /// A district.
  package init(code: String, region: Int, name: Titles) {
    self.code = code
    self.region = region
    self.name = name
  }
}
