extension PackageCheck {
  /// Rule 52: a result of 1.2 is a word of its list.
  static let oldResults = PackageCheck(
    "pack.script.result12", rule: 52, clause: "RTE 1.2 3.4.7", for: [.scorm12]
  ) { package in
    package.script.outside(
      ["correct", "wrong", "unanticipated", "neutral"], of: ".result")
  }
}
