import Diagnostics

extension PackageCheck {
  /// Rule 36: a SCO looks for the API of its version.
  static let apiLookedFor = PackageCheck(
    "pack.script.api", rule: 36, clause: "RTE 3.3; LiaScript#133", severity: .warning,
    for: PackageKind.scorm
  ) { package in
    let wanted = package.kind == .scorm12 ? "API" : "API_1484_11"
    guard !package.course.scos.isEmpty, !package.script.has(wanted) else { return [] }
    return [.at("", ["api": wanted])]
  }
}
