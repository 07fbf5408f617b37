import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 58: a script that scores reads the mode.
  static let readsMode = PackageCheck(
    "pack.script.mode", rule: 58, clause: "RTE 4.2.12; LiaScript-Exporter#36", severity: .note,
    for: PackageKind.scorm
  ) { package in
    let elements = package.script.elements
    let (score, mode) =
      package.kind == .scorm12
      ? ("cmi.core.score.raw", "cmi.core.lesson_mode") : ("cmi.score.raw", "cmi.mode")
    guard let file = elements[score], elements[mode] == nil else { return [] }
    return [.at(file, ["mode": mode])]
  }
}
