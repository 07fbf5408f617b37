extension PackageCheck {
  /// Rule 52: a result of 2004 is a word of its list.
  static let newResults = PackageCheck(
    "pack.script.result2004", rule: 52, clause: "RTE 4.2.9; scorm-again#146", for: [.scorm2004]
  ) { package in
    package.script.outside(
      ["correct", "incorrect", "unanticipated", "neutral"], of: ".result")
  }
}
