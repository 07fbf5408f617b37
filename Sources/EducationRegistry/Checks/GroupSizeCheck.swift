/// A group of nobody or of more than 60 is likely a slip; it is taken all the same.
enum GroupSizeCheck {
  /// The largest head-count that can be a class group at all.
  static let limit = 60

  @Sendable static func finding(
    of group: ClassGroup, in institution: Institution
  ) -> RegistryFinding? {
    guard !(1...limit).contains(group.enrolled) else { return nil }
    return RegistryFinding(
      warning: "registry.group.size",
      ["enrolled": "\(group.enrolled)", "limit": "\(limit)"])
  }
}
