extension PackageCheck {
  /// Rule 55: an exit of 1.2 is a word of its list, which has no normal.
  static let oldExits = PackageCheck(
    "pack.script.exit12", rule: 55, clause: "M12 CMIExit; RTE 1.2 3.4.4", for: [.scorm12]
  ) { package in
    package.script.outside(
      ["", "time-out", "suspend", "logout"], of: "cmi.core.exit")
  }
}
