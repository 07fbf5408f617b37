import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 41: a mastery score makes Moodle say passed or failed over the SCO.
  static let masteryOverride = PackageCheck(
    "pack.script.mastery", rule: 41, clause: "M12 StoreData masteryoverride", severity: .note,
    for: [.scorm12]
  ) { package in
    var hasMastery = false
    package.manifest?.forEach { hasMastery = hasMastery || $0.localName == "masteryscore" }
    guard hasMastery, package.script.elements["cmi.core.score.raw"] != nil else { return [] }
    return [.at(package.manifestName)]
  }
}
