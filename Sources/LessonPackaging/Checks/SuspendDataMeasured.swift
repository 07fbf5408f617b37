import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 46: a script that keeps suspend data knows their limit.
  static let suspendDataMeasured = PackageCheck(
    "pack.script.suspend", rule: 46, clause: "M12 run: 4097 gives 405; Xerte#847, Numbas#1080",
    severity: .note, for: PackageKind.scorm
  ) { package in
    guard let file = package.script.elements["cmi.suspend_data"] else { return [] }
    let limits = package.kind == .scorm12 ? ["4096"] : ["64000", "64e3"]
    return limits.contains(where: package.script.has) ? [] : [.at(file, ["limit": limits[0]])]
  }
}
