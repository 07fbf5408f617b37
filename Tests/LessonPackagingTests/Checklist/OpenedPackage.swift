import LibXML
import ZipArchive

/// A SCORM package as a learning system sees it: unpacked, its manifest read.
struct OpenedPackage {
  let name: String
  let names: [String]
  let files: [String: [UInt8]]
  let manifest: XMLElement

  init(_ name: String, _ bytes: [UInt8]) throws {
    let reader = try ZipReader(bytes)
    self.name = name
    names = reader.names
    files = try reader.readAll()
    manifest = try XMLReader.read(files["imsmanifest.xml"] ?? [])
  }

  var is12: Bool { name.hasPrefix("scorm12/") }
  var manifestText: String { text("imsmanifest.xml") }
  var controlDocuments: [String] { names.filter { $0.hasSuffix(".xsd") } }
  var resources: [XMLElement] { manifest.first("resources")?.elements ?? [] }
  var organizations: [XMLElement] { manifest.first("organizations")?.elements ?? [] }
  var items: [XMLElement] { all("item") }
  var listedFiles: [String] { all("file").compactMap { $0.attributes["href"] } }
  var schemaLocations: [String] {
    let words =
      manifest.attributes["xsi:schemaLocation"]?.split(separator: " ").map(String.init) ?? []
    return stride(from: 1, to: words.count, by: 2).map { words[$0] }
  }

  func text(_ name: String) -> String { String(decoding: files[name] ?? [], as: UTF8.self) }

  /// The words of the first element of a name, without the white space between elements.
  func words(_ localName: String, _ path: String...) -> String {
    var element = all(localName).first
    for name in path { element = element?.first(name) }
    let pieces = element?.text.split(whereSeparator: \.isWhitespace) ?? []
    return pieces.joined(separator: " ")
  }

  /// Every element of a local name, in document order.
  func all(_ localName: String) -> [XMLElement] {
    var found: [XMLElement] = []
    manifest.forEach { if $0.localName == localName { found.append($0) } }
    return found
  }
}
