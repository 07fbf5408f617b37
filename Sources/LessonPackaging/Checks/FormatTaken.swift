extension PackageCheck {
  /// A format that the learning system takes.
  static let formatTaken = PackageCheck(
    "pack.check.format", clause: "lms-profiles.json", for: []
  ) { _ in
    []
  }
}
