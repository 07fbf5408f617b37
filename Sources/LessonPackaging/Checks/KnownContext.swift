import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 33: the context is a word of LOM's vocabulary.
  static let knownContext = PackageCheck(
    "pack.metadata.context", rule: 33, clause: "LOM 5.6; CTS r", severity: .warning,
    for: [.scorm2004]
  ) { package in
    guard let context = package.metadata("educational")?.first("context"),
      context.first("source")?.text.trimmedASCII == "LOMv1.0"
    else { return [] }
    let value = context.first("value")?.text.trimmedASCII ?? ""
    return ["school", "higher education", "training", "other"].contains(value)
      ? [] : [.at(package.manifestName, ["value": value])]
  }
}
