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
    switch format {
    case .scorm12: scorm12
    case .scorm2004: scorm2004
    case .html: nil
    }
  }

  private var identifier: String { "qorgan-\(metadata.identifier)" }

  // Moodle matches literal names: the packaging elements bear no prefix, and the extensions exactly these.
  private var scorm12: XMLElement {
    XMLElement(
      "manifest",
      [
        "identifier": identifier, "version": "1",
        "xmlns": "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
        "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
        "xmlns:imsmd": "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": """
        http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd \
        http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd \
        http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd
        """,
      ],
      elements: [
        head("1.2", metadata.imsElement),
        organizations([:], afterItem: [], inItem: []),
        resources("adlcp:scormtype"),
      ])
  }

  private var scorm2004: XMLElement {
    XMLElement(
      "manifest",
      [
        "identifier": identifier, "version": "1",
        "xmlns": "http://www.imsglobal.org/xsd/imscp_v1p1",
        "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_v1p3",
        "xmlns:adlseq": "http://www.adlnet.org/xsd/adlseq_v1p3",
        "xmlns:adlnav": "http://www.adlnet.org/xsd/adlnav_v1p3",
        "xmlns:imsss": "http://www.imsglobal.org/xsd/imsss",
        "xmlns:lom": "http://ltsc.ieee.org/xsd/LOM",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": """
        http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd \
        http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd \
        http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd \
        http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd \
        http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd \
        http://ltsc.ieee.org/xsd/LOM lom.xsd
        """,
      ],
      elements: [
        head("2004 4th Edition", metadata.lomElement),
        organizations(
          ["adlseq:objectivesGlobalToSystem": "false"],
          afterItem: [Self.sequencing("controlMode", ["choice": "true", "flow": "true"])],
          inItem: [
            // Without these an LMS would invent completion and success where the SCO says none (SN 3.13.1).
            Self.sequencing(
              "deliveryControls",
              ["completionSetByContent": "true", "objectiveSetByContent": "true"]),
            Self.presentation,
          ]),
        resources("adlcp:scormType"),
      ])
  }

  private func head(_ version: String, _ lom: XMLElement) -> XMLElement {
    XMLElement(
      "metadata",
      elements: [
        XMLElement("schema", text: "ADL SCORM"), XMLElement("schemaversion", text: version), lom,
      ])
  }

  private func organizations(
    _ attributes: XMLAttributes, afterItem: [XMLElement], inItem: [XMLElement]
  ) -> XMLElement {
    var named: XMLAttributes = ["identifier": "lesson"]
    for attribute in attributes.all { named[attribute.name] = attribute.value }
    let item = XMLElement(
      "item", ["identifier": "lesson-item", "identifierref": "lesson-sco", "isvisible": "true"],
      elements: [XMLElement("title", text: title)] + inItem)
    return XMLElement(
      "organizations", ["default": "lesson"],
      elements: [
        XMLElement(
          "organization", named,
          elements: [XMLElement("title", text: title), item] + afterItem)
      ])
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

  private static func sequencing(_ name: String, _ attributes: XMLAttributes) -> XMLElement {
    XMLElement("imsss:sequencing", elements: [XMLElement("imsss:\(name)", attributes)])
  }

  // The player has its own buttons for these two; the LMS's others stay.
  private static let presentation = XMLElement(
    "adlnav:presentation",
    elements: [
      XMLElement(
        "adlnav:navigationInterface",
        elements: ["previous", "continue"].map { XMLElement("adlnav:hideLMSUI", text: $0) })
    ])
}
