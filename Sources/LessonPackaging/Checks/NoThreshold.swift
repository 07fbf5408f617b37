import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 27: no completion threshold, which systems read differently.
  static let noThreshold = PackageCheck(
    "pack.completion.threshold", rule: 27,
    clause: "ADL ClientRTS; MP: Moodle applies 1.0 even when it is off", severity: .note,
    for: [.scorm2004]
  ) { package in
    var found = false
    package.manifest?.forEach { found = found || $0.localName == "completionThreshold" }
    return found ? [.at(package.manifestName)] : []
  }
}
