import Programme

/// Kindergartens and colleges teach their own stage, schools everything from grade 0, training places anything.
///
/// Adults are taught anywhere: parents where their children are, staff where they work.
enum GroupKindCheck {
  @Sendable static func finding(
    of group: ClassGroup, in institution: Institution
  ) -> RegistryFinding? {
    guard group.cohort == nil else { return nil }
    let isAllowed =
      switch institution.kind {
      case .kindergarten: group.stage == .kindergarten
      case .college: group.stage == .college
      case .school: group.stage != .college && group.grades.bits != 0
      case .training: true
      }
    guard !isAllowed else { return nil }
    return RegistryFinding(
      error: "registry.group.kind",
      ["stage": group.stage.rawValue, "kind": institution.kind.code])
  }
}
