extension PackageCheck {
  /// A file that is there, is a file, and is not too large.
  static let fileRead = PackageCheck(
    "pack.check.file", clause: "a file that can be opened, of at most 512 MB", for: []
  ) { _ in
    []
  }
}
