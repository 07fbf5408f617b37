package import EducationRegistry
package import Programme

/// Everybody whom a wave could ask, by region and kind.
package struct SamplingFrame: Sendable {
  /// An institution with its groups that could be asked.
  struct Unit: Sendable {
    let institution: Int
    let groups: [Int]
    /// How many would answer.
    let size: Int
  }

  /// The strata in the order of their codes; each unit in the order of its code.
  let strata: [(region: String, kind: String, units: [Unit])]
  let registry: RegistrySnapshot
  let audience: Questionnaire.Audience

  /// The frame of a questionnaire in a registry, for groups of a school year.
  package init(_ registry: RegistrySnapshot, for questionnaire: Questionnaire, year: SchoolYear) {
    self.registry = registry
    audience = questionnaire.audience
    let stages = Set(
      questionnaire.stages.compactMap { stage in
        Stage.allCases.firstIndex(of: stage).map(UInt8.init)
      })
    let groups = registry.groups
    var ofInstitution: [Int: [Int]] = [:]
    for group in 0..<groups.count
    where groups.year[group] == Int16(year.start)
      && (stages.isEmpty ? !groups.isOfAdults(group) : stages.contains(groups.stage[group]))
      && groups.enrolled[group] > 0
    {
      ofInstitution[Int(groups.institution[group]), default: []].append(group)
    }
    var strata: [[String]: [Unit]] = [:]
    for (place, members) in ofInstitution {
      let institution = registry.institutions[place]
      let region = registry.regions[registry.region(of: institution)].code
      let size =
        questionnaire.audience == .teachers
        ? members.count : members.reduce(0) { $0 + Int(groups.enrolled[$1]) }
      strata[[region, institution.kind.code], default: []].append(
        Unit(
          institution: place, groups: members.sorted { groups.code[$0] < groups.code[$1] },
          size: size))
    }
    self.strata = strata.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, units in
      (
        key[0], key[1],
        units.sorted {
          registry.institutions[$0.institution].code < registry.institutions[$1.institution].code
        }
      )
    }
  }

  /// How many groups could be asked.
  package var groupCount: Int {
    strata.reduce(0) { $0 + $1.units.reduce(0) { $0 + $1.groups.count } }
  }
}
