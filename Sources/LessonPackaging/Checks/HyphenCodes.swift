import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 32: language codes have hyphens, not underscores.
  static let hyphenCodes = PackageCheck(
    "pack.metadata.language", rule: 32, clause: "CTS t; RFC 5646", severity: .warning,
    for: PackageKind.scorm
  ) { package in
    var codes: [String] = []
    package.manifest?.forEach { element in
      codes += [element.attributes["xml:lang"], element.attributes["language"]].compactMap(\.self)
      if element.localName == "language" { codes.append(element.text) }
    }
    return Set(codes.filter { $0.holds("_") || $0.holds(" ") }).sorted()
      .map { .at(package.manifestName, ["code": $0]) }
  }
}
