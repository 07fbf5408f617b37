/// Every rule that a value of the registry is held to; one file a rule.
package enum RegistryChecks {
  /// The rules for a class group in its institution.
  package static let ofGroups: [@Sendable (ClassGroup, Institution) -> RegistryFinding?] = [
    GroupStageCheck.finding,
    GroupKindCheck.finding,
    GroupGradesCheck.finding,
    GroupSizeCheck.finding,
    GroupHourCheck.finding,
    GroupValidityCheck.finding,
  ]

  /// The rules for a closure.
  package static let ofClosures: [@Sendable (Closure) -> RegistryFinding?] = [
    ClosureCodeCheck.finding,
    ClosureLengthCheck.finding,
  ]

  /// What all rules have against a class group.
  package static func findings(
    of group: ClassGroup, in institution: Institution
  ) -> [RegistryFinding] {
    ofGroups.compactMap { $0(group, institution) }
  }

  /// What all rules have against a closure.
  package static func findings(of closure: Closure) -> [RegistryFinding] {
    ofClosures.compactMap { $0(closure) }
  }
}
