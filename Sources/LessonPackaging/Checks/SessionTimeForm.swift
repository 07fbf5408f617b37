import LibXML

extension PackageCheck {
  /// Rule 44: the session time has its version's form.
  static let sessionTimeForm = PackageCheck(
    "pack.script.time", rule: 44, clause: "RTE 4.2.21: 406; 1.2 3.4.4", for: PackageKind.scorm
  ) { package in
    package.script.settings(of: "session_time").filter { setting in
      guard let text = setting.value.text else { return false }
      return (package.kind == .scorm12) == text.hasPrefix("P")
    }.map { .at($0.file, ["value": $0.value.text ?? ""]) }
  }
}
