import Programme

/// A group's stage is its youngest grade's; a group without grades is of a kindergarten or college.
enum GroupStageCheck {
  @Sendable static func finding(
    of group: ClassGroup, in institution: Institution
  ) -> RegistryFinding? {
    guard group.cohort == nil else { return nil }
    let expected: [Stage] =
      group.grades.youngest.map { Stage(grade: $0).map { [$0] } ?? [] }
      ?? [.kindergarten, .college]
    guard !expected.contains(group.stage) else { return nil }
    return RegistryFinding(
      error: "registry.group.stage",
      [
        "stage": group.stage.rawValue, "grades": group.grades.code,
        "expected": expected.map(\.rawValue).joined(separator: ", "),
      ])
  }
}
