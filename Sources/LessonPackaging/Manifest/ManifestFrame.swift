import LibXML

/// What every manifest of a version has around its items and resources.
///
/// Moodle matches literal names: the packaging elements bear no prefix, and the extensions exactly these.
struct ManifestFrame {
  let identifier: String
  let metadata: ManifestMetadata

  /// The manifest as a format's standard has it; nil for a format without one.
  func element(
    for format: PackFormat, organizations: XMLElement, resources: XMLElement
  ) -> XMLElement? {
    switch format {
    case .scorm12:
      XMLElement(
        "manifest", root(Self.namespaces12),
        elements: [head("1.2", metadata.imsElement), organizations, resources])
    case .scorm2004:
      XMLElement(
        "manifest", root(Self.namespaces2004),
        elements: [head("2004 4th Edition", metadata.lomElement), organizations, resources])
    default: nil
    }
  }

  /// The organizations: one, and it is the default.
  static func organizations(
    _ identifier: String, title: String, items: [XMLElement], for format: PackFormat
  ) -> XMLElement {
    var attributes: XMLAttributes = ["identifier": identifier]
    var after: [XMLElement] = []
    if format == .scorm2004 {
      // The schema's own default is true, which would mix the results of two courses.
      attributes["adlseq:objectivesGlobalToSystem"] = "false"
      after = [Sequencing.controls]
    }
    return XMLElement(
      "organizations", ["default": identifier],
      elements: [
        XMLElement(
          "organization", attributes,
          elements: [XMLElement("title", text: title)] + items + after)
      ])
  }

  /// The attribute that says whether a resource talks to the LMS: its case differs between the versions.
  static func typeName(for format: PackFormat) -> String {
    format == .scorm12 ? "adlcp:scormtype" : "adlcp:scormType"
  }

  private func root(_ namespaces: XMLAttributes) -> XMLAttributes {
    var attributes: XMLAttributes = ["identifier": "qorgan-\(identifier)", "version": "1"]
    for attribute in namespaces.all { attributes[attribute.name] = attribute.value }
    return attributes
  }

  private func head(_ version: String, _ lom: XMLElement) -> XMLElement {
    XMLElement(
      "metadata",
      elements: [
        XMLElement("schema", text: "ADL SCORM"), XMLElement("schemaversion", text: version), lom,
      ])
  }

  private static let namespaces12: XMLAttributes = [
    "xmlns": "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
    "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
    "xmlns:imsmd": "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": """
    http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd \
    http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd \
    http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd
    """,
  ]

  private static let namespaces2004: XMLAttributes = [
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
  ]
}
