/// A class hour before seven or after eight in the evening is likely a slip.
enum GroupHourCheck {
  @Sendable static func finding(
    of group: ClassGroup, in institution: Institution
  ) -> RegistryFinding? {
    guard !(7 * 60...20 * 60).contains(group.minute) else { return nil }
    let (hour, minute) = (group.minute / 60, group.minute % 60)
    return RegistryFinding(
      warning: "registry.group.hour",
      ["time": "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"])
  }
}
