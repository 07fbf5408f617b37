import Programme

/// The registry as it was known at one moment: regions, districts, institutions, class groups, closures, staff.
package struct RegistrySnapshot: Sendable {
  /// The regions in the order of their codes.
  package var regions: [Region]
  /// The districts.
  package var districts: [District]
  /// The institutions.
  package var institutions: [Institution]
  /// The class groups as columns.
  package var groups: GroupTable
  /// The closures in the order in which they were decided.
  package var closures: [Closure]
  /// The staff codes; empty when nobody gave any.
  package var staff: [StaffMember]
  /// What became of institutions and groups, in the order in which it was decided.
  package var successions: [Succession]
  /// Whether the country is made up; then every file and screen says so.
  package var isSynthetic: Bool

  /// A registry.
  package init(
    regions: [Region] = [], districts: [District] = [], institutions: [Institution] = [],
    groups: GroupTable = GroupTable(), closures: [Closure] = [], staff: [StaffMember] = [],
    successions: [Succession] = [], isSynthetic: Bool = false
  ) {
    self.regions = regions
    self.districts = districts
    self.institutions = institutions
    self.groups = groups
    self.closures = closures
    self.staff = staff
    self.successions = successions
    self.isSynthetic = isSynthetic
  }

  /// How many institutions are for children: all but those that train adults.
  package var institutionsOfChildren: Int { institutions.count { $0.kind != .training } }

  /// The region's place of an institution.
  package func region(of institution: Institution) -> Int {
    districts[institution.district].region
  }
}
