import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 51: responses of 2004 are option ids of letters, digits, points and underscores.
  static let newResponses = PackageCheck(
    "pack.script.response2004", rule: 51,
    clause: "M13 and RTE run: Moodle refuses a-b and Cyrillic", severity: .warning,
    for: [.scorm2004]
  ) { package in
    package.script.settings(of: "learner_response").filter { setting in
      guard let text = setting.value.text else { return false }
      return text.utf8.contains { $0 > 0x7E || $0 == 0x20 || $0 == 0x2D }
    }.map { .at($0.file, ["value": $0.value.text ?? ""]) }
  }
}
