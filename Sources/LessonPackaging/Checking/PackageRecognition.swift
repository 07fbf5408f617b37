import LibXML

/// Tells from names and from the first elements of a manifest what a package is.
enum PackageRecognition {
  static let manifests = ["imsmanifest.xml", "cmi5.xml", "META-INF/container.xml"]

  /// The document that describes a package: at its place, else in another case or folder, so that more can be said.
  static func manifestName(among names: [String]) -> String {
    if let name = manifests.first(where: names.contains) { return name }
    let lost = names.filter { name in
      let last = name.split(separator: "/").last?.lowercased() ?? ""
      return last == "imsmanifest.xml" || last == "cmi5.xml"
    }
    return lost.min { ($0.count, $0) < ($1.count, $1) } ?? ""
  }

  static func kind(of root: XMLElement, named name: String) -> (PackageKind, edition: String) {
    if name == manifests[2] { return (.epub, "") }
    if root.localName == "courseStructure" { return (.cmi5, "1.0") }
    guard root.localName == "manifest" else { return (.unknown, "") }
    let metadata = root.first("metadata")
    let schema = metadata?.first("schema")?.text.trimmedASCII ?? ""
    let version = metadata?.first("schemaversion")?.text.trimmedASCII ?? ""
    if schema.hasPrefix("IMS Common Cartridge") || space(root).holds("imscc") {
      return (.commonCartridge, version)
    }
    if version == "1.2" || space(root) == ManifestIndex.space12 { return (.scorm12, version) }
    if version.hasPrefix("2004") || version.hasPrefix("CAM") || declares("adlcp_v1p3", in: root) {
      return (.scorm2004, version)
    }
    if declares("adlcp_rootv1p2", in: root) { return (.scorm12, version) }
    let isScorm = schema.uppercased().contains("SCORM")
    return (isScorm ? .scorm2004 : .contentPackage, version)
  }

  /// What a manifest that cannot be read would have been.
  static func kind(ofUnreadable name: String) -> PackageKind {
    switch name.split(separator: "/").last {
    case "imsmanifest.xml": .contentPackage
    case "cmi5.xml": .cmi5
    case "container.xml": .epub
    default: .unknown
    }
  }

  /// The namespace of an element that declares its own.
  static func space(_ root: XMLElement) -> String {
    let prefix = root.name.holds(":") ? ":\(root.name.prefix { $0 != ":" })" : ""
    return root.attributes["xmlns\(prefix)"] ?? ""
  }

  private static func declares(_ part: String, in root: XMLElement) -> Bool {
    root.attributes.all.contains { $0.name.hasPrefix("xmlns") && $0.value.contains(part) }
  }
}

extension StringProtocol {
  /// The text without spaces, tabs and line ends at either end.
  var trimmedASCII: String {
    let bytes = Array(utf8)
    let isSpace = { (byte: UInt8) in byte == 32 || (9...13).contains(byte) }
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
