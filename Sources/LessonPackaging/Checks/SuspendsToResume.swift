import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 55: a script that keeps suspend data sets the exit.
  static let suspendsToResume = PackageCheck(
    "pack.script.resume", rule: 55,
    clause: "M13lib get_exescorm_default: restored after suspend only", severity: .warning,
    for: [.scorm2004]
  ) { package in
    let elements = package.script.elements
    guard let file = elements["cmi.suspend_data"], elements["cmi.exit"] == nil else { return [] }
    return [.at(file)]
  }
}
