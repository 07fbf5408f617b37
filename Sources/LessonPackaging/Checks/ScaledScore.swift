import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 43: a score of 2004 is scaled too.
  static let scaledScore = PackageCheck(
    "pack.script.score", rule: 43, clause: "RTE 4.2.20; scorm-again 407", severity: .warning,
    for: [.scorm2004]
  ) { package in
    let elements = package.script.elements
    guard let file = elements["cmi.score.raw"], elements["cmi.score.scaled"] == nil
    else { return [] }
    return [.at(file)]
  }
}
