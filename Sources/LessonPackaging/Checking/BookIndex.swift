import LibXML

/// What the package document of an EPUB says: its parts, and the order in which they are read.
struct BookIndex: Sendable {
  struct Part: Sendable {
    let id: String
    let href: String
    /// The name in the archive.
    let path: String
    let type: String
    let properties: [Substring]
  }

  /// The name of the package document; empty when the container names none.
  private(set) var name = ""
  private(set) var document: XMLElement?
  private(set) var files: [Part] = []
  private(set) var spine: [String] = []

  init() {}

  init(_ package: ForeignPackage) {
    package.manifest?.forEach { element in
      guard name.isEmpty, element.localName == "rootfile" else { return }
      name = element.attributes["full-path"] ?? ""
    }
    guard let bytes = package.files[name],
      let root = try? XMLReader.read(bytes, limits: ForeignPackage.limits)
    else { return }
    document = root
    files = (root.first("manifest")?.elements ?? []).map { item in
      let href = item.attributes["href"] ?? ""
      return Part(
        id: item.attributes["id"] ?? "", href: href,
        path: PackagePath.resolve(href, from: name) ?? href,
        type: item.attributes["media-type"] ?? "",
        properties: (item.attributes["properties"] ?? "").split(separator: " "))
    }
    spine = (root.first("spine")?.elements ?? []).compactMap { $0.attributes["idref"] }
  }

  /// A chapter without the document type of HTML5, which is the one that an EPUB may have and holds no entities.
  static func withoutDoctype(_ bytes: [UInt8]) -> [UInt8] {
    guard let start = bytes.prefix(512).firstRange(of: Array("<!DOCTYPE html>".utf8)) else {
      return bytes
    }
    return Array(bytes[..<start.lowerBound]) + bytes[start.upperBound...]
  }
}
