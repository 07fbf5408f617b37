import Diagnostics

extension PackageCheck {
  /// Rule 54: an error of the LMS is not thrown at the pupil.
  static let quietErrors = PackageCheck(
    "pack.script.alert", rule: 54,
    clause: "LiaScript-Exporter#55: 403 of an unset element is no error", severity: .warning,
    for: PackageKind.scorm
  ) { package in
    guard package.script.has("LMSGetLastError") || package.script.has("GetLastError")
    else { return [] }
    return package.script.calls.filter { $0.name == "alert" }.prefix(1).map { .at($0.file) }
  }
}
