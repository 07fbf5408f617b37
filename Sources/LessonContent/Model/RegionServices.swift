package import Programme

/// The help services of one region; a kind without any is not known yet, which does not mean that there is none.
package struct RegionServices: Hashable, Sendable {
  /// The region's code in ISO 3166-2, such as `KZ-19`.
  package let region: String
  /// The region's name.
  package let name: Titles
  /// Its services, by kind and then as in the file.
  package let services: [HelpService]
}
