extension PackageCheck {
  /// Rule 42: the completion of 2004 is a word of its list.
  static let completionWords = PackageCheck(
    "pack.script.completion", rule: 42, clause: "RTE 4.2.4: 406 otherwise", for: [.scorm2004]
  ) { package in
    package.script.outside(
      ["completed", "incomplete", "not attempted", "unknown"], of: "cmi.completion_status")
  }
}
