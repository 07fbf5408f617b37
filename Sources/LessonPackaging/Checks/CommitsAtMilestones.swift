import Diagnostics

extension PackageCheck {
  /// Rule 56: nothing is committed by a timer.
  static let commitsAtMilestones = PackageCheck(
    "pack.script.commit", rule: 56, clause: "LiaScript-Exporter#55: ILIAS froze for seconds",
    severity: .note, for: PackageKind.scorm
  ) { package in
    let script = package.script
    guard script.has("LMSCommit") || script.has("Commit") else { return [] }
    return script.calls.filter { $0.name == "setInterval" }.prefix(1).map { .at($0.file) }
  }
}
