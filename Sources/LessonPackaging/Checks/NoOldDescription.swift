import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 53: 1.2 has no description of an interaction.
  static let noOldDescription = PackageCheck(
    "pack.script.description", rule: 53, clause: "RTE 1.2 has none; scorm-again#1642",
    severity: .warning, for: [.scorm12]
  ) { package in
    package.script.elements.filter {
      $0.key.hasPrefix("cmi.interactions") && $0.key.hasSuffix("description")
    }.sorted { $0.key < $1.key }.map { .at($0.value, ["element": $0.key]) }
  }
}
