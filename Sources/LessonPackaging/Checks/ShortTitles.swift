import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 18: titles have at most 200 characters.
  static let shortTitles = PackageCheck(
    "pack.title.length", rule: 18, clause: "XSD 1.2; CTS u", severity: .warning,
    for: PackageKind.scorm
  ) { package in
    package.titled.compactMap { element in
      let count = element.first("title")?.text.unicodeScalars.count ?? 0
      return count <= 200
        ? nil
        : .at(
          package.manifestName,
          ["name": element.attributes["identifier"] ?? "", "count": "\(count)"])
    }
  }
}
