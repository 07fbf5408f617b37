import EducationRegistry

/// What kind of school it is, before its pupils are counted.
struct SchoolProfile {
  let locality: Locality
  let ownership: Ownership
  let subtype: String
  /// Relative size; of small schools the number itself.
  let weight: Double
  let shifts: Int

  var isSmall: Bool { subtype == "small" }

  init(
    locality: Locality, ownership: Ownership, assumption: RegionAssumption,
    _ numbers: inout SeededNumbers
  ) {
    self.locality = locality
    self.ownership = ownership
    subtype = Self.subtype(locality, ownership, assumption, &numbers)
    let size = numbers.unit()
    weight =
      switch (subtype, ownership, locality) {
      case ("small", _, _): (12 + size * 78).rounded(.down)
      case ("special", _, _): 60 + 140 * size
      case ("boarding", _, _): 200 + 300 * size
      case (_, .private, _): 80 + 420 * size * size
      case (_, .state, .urban): 500 + 1200 * size
      case (_, .state, .rural): 150 + 420 * size * size
      }
    // About 3,000 schools have one shift, over 5,000 two (rus.baq.kz, 2025-09-03).
    shifts = subtype != "" || ownership == .private ? 1 : 2
  }

  private static func subtype(
    _ locality: Locality, _ ownership: Ownership, _ assumption: RegionAssumption,
    _ numbers: inout SeededNumbers
  ) -> String {
    let chance = numbers.unit()
    guard ownership == .state else { return "" }
    switch locality {
    case .rural: return chance < assumption.small ? "small" : chance > 0.985 ? "boarding" : ""
    case .urban: return chance < 0.03 ? "special" : chance > 0.985 ? "boarding" : ""
    }
  }
}
