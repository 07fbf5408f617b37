package import EducationRegistry

/// Which places of the registry the codes of closures mean.
package struct ClosureScope: Sendable {
  /// The codes of the regions, by place.
  package let regions: [String]
  /// The codes of the districts, by place.
  package let districts: [String]
  /// The places of those institutions that closures name.
  package let institutions: [String: Int]

  /// The meaning of codes.
  package init(
    regions: [String] = [], districts: [String] = [], institutions: [String: Int] = [:]
  ) {
    self.regions = regions
    self.districts = districts
    self.institutions = institutions
  }

  /// The meaning of the codes in a registry's own closures.
  package init(_ registry: RegistrySnapshot) {
    let named = Set(registry.closures.filter { $0.scope == .institution }.map(\.code))
    var institutions: [String: Int] = [:]
    if !named.isEmpty {
      for (place, institution) in registry.institutions.enumerated()
      where named.contains(institution.code) {
        institutions[institution.code] = place
      }
    }
    self.init(
      regions: registry.regions.map(\.code), districts: registry.districts.map(\.code),
      institutions: institutions)
  }
}
