import LibXML

/// The manifest of a package that holds one lesson in one language as one SCO.
///
/// One SCO, listed first, with one start file: Open edX launches the first resource, ILIAS ignores parameters.
struct Manifest {
  let metadata: ManifestMetadata
  let title: String
  /// The pages and what they need, the start page first; control documents are in no resource.
  let files: [String]

  /// The manifest as a format's standard has it; nil for a format without one.
  func element(for format: PackFormat) -> XMLElement? {
    let frame = ManifestFrame(identifier: metadata.identifier, metadata: metadata)
    let extras = [Sequencing.sequencing([Sequencing.delivery]), Sequencing.presentation]
    let item = XMLElement(
      "item", ["identifier": "lesson-item", "identifierref": "lesson-sco", "isvisible": "true"],
      elements: [XMLElement("title", text: title)] + (format == .scorm2004 ? extras : []))
    return frame.element(
      for: format,
      organizations: ManifestFrame.organizations(
        "lesson", title: title, items: [item], for: format),
      resources: resources(ManifestFrame.typeName(for: format)))
  }

  private func resources(_ typeName: String) -> XMLElement {
    XMLElement(
      "resources",
      elements: [
        XMLElement(
          "resource",
          [
            "identifier": "lesson-sco", "type": "webcontent", typeName: "sco",
            "href": files.first ?? "",
          ],
          elements: files.map { XMLElement("file", ["href": $0]) })
      ])
  }
}
