package import EducationRegistry
package import Programme

/// A made-up country with the real regions' published numbers; same seed, same country.
///
/// Districts, institutions and class groups are invented, and every name says so.
package struct SyntheticCountry: Sendable {
  /// The seed.
  package let seed: UInt64
  /// The school year of its groups.
  package let year: SchoolYear

  /// The country of a seed.
  package init(seed: UInt64, year: SchoolYear = SchoolYear(start: 2025)) {
    self.seed = seed
    self.year = year
  }

  /// The whole registry: about 20 thousand institutions and 230 thousand class groups.
  package func registry() -> RegistrySnapshot {
    var draft = CountryDraft(year: year)
    for place in RegionTable.all.indices {
      let plan = RegionPlan(place: place)
      var numbers = SeededNumbers(seed: SeededNumbers.mixed(seed) ^ UInt64(place + 1) << 32)
      draft.addDistricts(of: plan)
      SchoolMaker(plan: plan).make(&draft, &numbers)
      PreschoolMaker(plan: plan).make(&draft, &numbers)
      CollegeMaker(plan: plan).make(&draft, &numbers)
    }
    // What is added last moves no draw and no place of a child's institution or group.
    for place in RegionTable.all.indices {
      AdultMaker(plan: RegionPlan(place: place)).make(&draft)
    }
    CertificateMaker(seed: seed).make(&draft)
    return draft.registry
  }
}
