import Chronology
import Programme

/// A group lives within its school year.
enum GroupValidityCheck {
  @Sendable static func finding(
    of group: ClassGroup, in institution: Institution
  ) -> RegistryFinding? {
    let year = group.year.days
    guard let days = group.validity, days.first < year.first || days.last > year.last
    else { return nil }
    return RegistryFinding(
      error: "registry.group.validity",
      ["from": days.first.iso, "to": days.last.iso, "year": group.year.code])
  }
}
