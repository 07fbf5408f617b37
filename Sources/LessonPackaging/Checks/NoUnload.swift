import Diagnostics

extension PackageCheck {
  /// Rule 57: the end does not hang on unload.
  static let noUnload = PackageCheck(
    "pack.script.unload", rule: 57,
    clause: "exelearning#1831, PR#1835; scorm-again#1625: browsers block it", severity: .warning,
    for: PackageKind.scorm
  ) { package in
    let script = package.script
    let ends = ["unload", "onunload", "beforeunload", "onbeforeunload"]
    guard let file = ends.compactMap({ script.words[$0] }).first, !script.has("pagehide")
    else { return [] }
    return [.at(file)]
  }
}
