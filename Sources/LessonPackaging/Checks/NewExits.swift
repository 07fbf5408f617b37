extension PackageCheck {
  /// Rule 55: an exit of 2004 is a word of its list.
  static let newExits = PackageCheck(
    "pack.script.exit2004", rule: 55, clause: "RTE 4.2.8", for: [.scorm2004]
  ) { package in
    package.script.outside(
      ["", "time-out", "suspend", "logout", "normal"], of: "cmi.exit")
  }
}
