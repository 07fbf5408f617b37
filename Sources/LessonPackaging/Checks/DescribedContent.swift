import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 31: metadata say title, language, description and keywords.
  static let describedContent = PackageCheck(
    "pack.metadata.general", rule: 31, clause: "LOM 1.1–1.5; reference manifests", severity: .note,
    for: PackageKind.scorm
  ) { package in
    guard package.manifest != nil else { return [] }
    let general = package.metadata("general")
    let missing = ["title", "language", "description", "keyword"]
      .filter { general?.first($0) == nil }
    return missing.isEmpty
      ? [] : [.at(package.manifestName, ["missing": missing.joined(separator: ", ")])]
  }
}
