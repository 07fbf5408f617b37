import LibXML

/// What any package of a kind may hold, by schemas of our own: the order and the number of the standard's elements.
///
/// They are wider than those that our packages travel with, and leave the extensions to the rules.
enum ForeignSchemas {
  static func schema(for kind: PackageKind) -> XMLSchema? {
    switch kind {
    case .scorm12: scorm12
    case .scorm2004: scorm2004
    case .commonCartridge: cartridge
    case .cmi5: cmi5
    case .contentPackage, .epub, .unknown: nil
    }
  }

  private static let scorm12 = compiled("imscp.xsd", space: ManifestIndex.space12)
  private static let scorm2004 = compiled("imscp.xsd", space: ManifestIndex.space2004)
  private static let cartridge = compiled(
    "imscp.xsd", space: "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1")
  private static let cmi5 = compiled("cmi5.xsd", space: "")

  private static func compiled(_ name: String, space: String) -> XMLSchema {
    var text = Asset.text("schemas/foreign/\(name)")
    // The three packagings differ in their namespace and in hardly anything else.
    while let mark = text.firstRange(of: "@NAMESPACE@") { text.replaceSubrange(mark, with: space) }
    do {
      return try XMLSchema(files: [name: Array(text.utf8)], entry: name)
    } catch {
      preconditionFailure("\(name): \(error.message)")
    }
  }
}
