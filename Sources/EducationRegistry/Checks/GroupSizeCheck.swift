/// A group of nobody or of more than 60 is likely a slip, of more than 500 in a webinar; it is taken all the same.
enum GroupSizeCheck {
  /// The largest head-count that can be a class group at all.
  static let limit = 60
  /// The largest webinar.
  static let webinarLimit = 500

  /// The largest head-count that is not asked about.
  static func limit(isOfAdults: Bool) -> Int { isOfAdults ? webinarLimit : limit }

  @Sendable static func finding(
    of group: ClassGroup, in institution: Institution
  ) -> RegistryFinding? {
    let limit = limit(isOfAdults: group.cohort != nil)
    guard !(1...limit).contains(group.enrolled) else { return nil }
    return RegistryFinding(
      warning: "registry.group.size",
      ["enrolled": "\(group.enrolled)", "limit": "\(limit)"])
  }
}
