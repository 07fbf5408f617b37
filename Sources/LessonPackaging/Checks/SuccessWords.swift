extension PackageCheck {
  /// Rule 42: the success of 2004 is a word of its list.
  static let successWords = PackageCheck(
    "pack.script.success", rule: 42, clause: "RTE 4.2.22: 406 otherwise", for: [.scorm2004]
  ) { package in
    package.script.outside(
      ["passed", "failed", "unknown"], of: "cmi.success_status")
  }
}
