import EducationRegistry
import Programme

/// The registry while it is being made.
struct CountryDraft {
  private(set) var registry = RegistrySnapshot(regions: RegionTable.all, isSynthetic: true)
  let year: SchoolYear
  /// The first district of the region at work, and how many it has.
  private var districts = 0..<0

  init(year: SchoolYear) {
    self.year = year
    registry.groups.reserve(240_000)
    registry.institutions.reserveCapacity(21_000)
  }

  /// Adds the region's made-up districts; real KATO codes have 10 and above where these have 01 to 09.
  mutating func addDistricts(of plan: RegionPlan) {
    let first = registry.districts.count
    for number in 1...plan.districtCount {
      registry.districts.append(
        District(
          code: "\(plan.number)0\(number)00000", region: plan.place,
          name: SyntheticName.district(number)))
    }
    districts = first..<registry.districts.count
  }

  /// The district of an institution: the region's institutions are spread over its districts in order.
  func district(_ index: Int, of count: Int) -> Int {
    districts.lowerBound + index * districts.count / max(1, count)
  }

  /// Adds an institution and returns its place.
  mutating func add(_ institution: Institution) -> Int {
    registry.institutions.append(institution)
    return registry.institutions.count - 1
  }

  /// Adds somebody who teaches; a code, no name.
  mutating func add(_ member: StaffMember) {
    registry.staff.append(member)
  }

  /// Adds a class group.
  mutating func add(_ group: ClassGroup) {
    registry.groups.append(group)
  }
}
