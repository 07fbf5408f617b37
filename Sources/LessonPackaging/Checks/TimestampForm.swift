import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 45: timestamps have at most two decimals.
  static let timestampForm = PackageCheck(
    "pack.script.timestamp", rule: 45,
    clause: "RTE, M13 run: toISOString has three decimals, refused with 406", severity: .warning,
    for: [.scorm2004]
  ) { package in
    guard package.script.elements.keys.contains(where: { $0.hasSuffix("timestamp") }) else {
      return []
    }
    return package.script.calls.filter { $0.name == "toISOString" }.map { .at($0.file) }
  }
}
