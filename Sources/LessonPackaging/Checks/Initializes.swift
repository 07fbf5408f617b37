import Diagnostics

extension PackageCheck {
  /// Rule 37: a SCO initializes its session.
  static let initializes = PackageCheck(
    "pack.script.initialize", rule: 37, clause: "CTS runSCO: within 20 s; RTE 3.2.1",
    severity: .warning, for: PackageKind.scorm
  ) { package in
    let wanted = package.kind == .scorm12 ? "LMSInitialize" : "Initialize"
    guard !package.course.scos.isEmpty, !package.script.has(wanted) else { return [] }
    return [.at("", ["call": wanted])]
  }
}
