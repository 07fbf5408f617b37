import Programme

/// A combined class whose grades lie more than four years apart, or is more than four grades, is likely a slip.
enum GroupGradesCheck {
  @Sendable static func finding(
    of group: ClassGroup, in institution: Institution
  ) -> RegistryFinding? {
    let grades = group.grades.grades
    guard let youngest = grades.first, let oldest = grades.last,
      oldest - youngest > 4 || grades.count > 4
    else { return nil }
    return RegistryFinding(
      warning: "registry.group.grades", ["grades": group.grades.code])
  }
}
