import LibXML

/// What an IMS manifest says, laid out for the rules: organizations, items, resources, identifiers.
struct ManifestIndex: Sendable {
  struct Item: Sendable {
    let element: XMLElement
    let depth: Int
    var identifier: String { element.attributes["identifier"] ?? "" }
    var reference: String? { element.attributes["identifierref"] }
    var isLeaf: Bool { element.first("item") == nil }
  }

  struct Resource: Sendable {
    let element: XMLElement
    let identifier: String
    /// The launch file below the package's root, without query and fragment; nil for a resource without one.
    let launch: String?
    /// The launch address as it is written.
    let address: String?
    let files: [String]
    /// The value of `scormtype`, in whatever case it is spelt.
    let scormType: String?
    /// The spelling of that attribute without its prefix.
    let typeName: String?
  }

  private(set) var organizations: [XMLElement] = []
  private(set) var items: [Item] = []
  private(set) var resources: [Resource] = []
  private(set) var identifiers: [String] = []
  private(set) var schemaLocations: [String] = []

  static let space12 = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  static let space2004 = "http://www.imsglobal.org/xsd/imscp_v1p1"

  init() {}

  init(_ root: XMLElement) {
    let base = root.attributes["xml:base"] ?? ""
    organizations =
      root.first("organizations")?.elements.filter { $0.localName == "organization" } ?? []
    for organization in organizations { add(itemsOf: organization, depth: 1) }
    if let list = root.first("resources") {
      let listBase = base + (list.attributes["xml:base"] ?? "")
      resources = list.elements.filter { $0.localName == "resource" }
        .map { Self.resource($0, base: listBase) }
    }
    root.forEach { element in
      if ["manifest", "organization", "item", "resource"].contains(element.localName),
        let identifier = element.attributes["identifier"]
      {
        identifiers.append(identifier)
      }
    }
    let places = root.attributes["xsi:schemaLocation"]?.split(whereSeparator: \.isWhitespace) ?? []
    schemaLocations = stride(from: 1, to: places.count, by: 2).map { String(places[$0]) }
  }

  /// The resource of an identifier, or nil.
  func resource(_ identifier: String) -> Resource? {
    resources.first { $0.identifier == identifier }
  }

  /// The resources that talk to the LMS.
  var scos: [Resource] { resources.filter { $0.scormType?.lowercased() == "sco" } }

  private mutating func add(itemsOf parent: XMLElement, depth: Int) {
    for element in parent.elements where element.localName == "item" {
      items.append(Item(element: element, depth: depth))
      add(itemsOf: element, depth: depth + 1)
    }
  }

  private static func resource(_ element: XMLElement, base: String) -> Resource {
    let base = base + (element.attributes["xml:base"] ?? "")
    let address = element.attributes["href"]
    let files = element.elements.filter { $0.localName == "file" }
      .compactMap { $0.attributes["href"] }
    let type = element.attributes.all.first {
      $0.name.split(separator: ":").last?.lowercased() == "scormtype"
    }
    return Resource(
      element: element, identifier: element.attributes["identifier"] ?? "",
      launch: address.map { PackagePath.file(base + $0) }, address: address,
      files: files.map { PackagePath.file(base + $0) }, scormType: type?.value,
      typeName: type.map { String($0.name.split(separator: ":").last ?? "") })
  }
}
