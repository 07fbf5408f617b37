import Diagnostics

extension PackageCheck {
  /// Rule 59: no box stops a page that has no LMS.
  static let noBoxes = PackageCheck(
    "pack.script.boxes", rule: 59, clause: "checklist 59: a preview without an API",
    severity: .note, for: PackageKind.scorm
  ) { package in
    package.script.calls.filter { $0.name == "alert" || $0.name == "confirm" }.prefix(1)
      .map { .at($0.file, ["call": $0.name]) }
  }
}
