import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 35: 1.2 has its metadata in lower-case names and short descriptions.
  static let lowerNames = PackageCheck(
    "pack.metadata.names", rule: 35, clause: "IMS MD 1.2.1; iteexe#96", severity: .warning,
    for: [.scorm12]
  ) { package in
    var found: [PackageFault] = []
    package.metadata("lom")?.forEach { element in
      let isLong = element.localName == "description" && element.text.count > 1_000
      if isLong || element.localName.utf8.contains(where: { (65...90).contains($0) }) {
        found.append(.at(package.manifestName, ["name": String(element.localName)]))
      }
    }
    return found
  }
}
