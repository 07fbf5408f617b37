import Diagnostics
import LibXML

/// The XML schema of the structure's own data: the official one is abstract and accepts any key.
struct SDMXSchema {
  let structure: SDMXStructure
  let isSynthetic: Bool

  /// The name of the file.
  static let file = "\(SDMXStructure.id).xsd"

  /// The schema; it imports the official ones from beside it.
  var bytes: [UInt8] {
    let lists =
      structure.lists + [structure.units, .status, .confidentiality]
    return XMLWriter.bytes(
      of: XMLElement(
        "xs:schema",
        [
          "xmlns:xs": SDMXNames.schema, "xmlns": SDMXNames.flatData,
          "xmlns:dsd": SDMXNames.data, "xmlns:common": SDMXNames.common,
          "targetNamespace": SDMXNames.flatData, "elementFormDefault": "unqualified",
          "attributeFormDefault": "unqualified",
        ],
        elements: documentation + [
          Self.imported(SDMXNames.data, "SDMXDataStructureSpecific.xsd"),
          Self.imported(SDMXNames.common, "SDMXCommon.xsd"), dataSet, observation,
        ] + lists.map(Self.enumeration)))
  }

  /// A schema of a made-up country says so: its codes are made up too.
  private var documentation: [XMLElement] {
    guard isSynthetic else { return [] }
    return [
      XMLElement(
        "xs:annotation",
        elements: [
          XMLElement(
            "xs:documentation", ["xml:lang": "en"], text: ReportWords.synthetic.en)
        ])
    ]
  }

  private static func imported(_ namespace: String, _ file: String) -> XMLElement {
    XMLElement("xs:import", ["namespace": namespace, "schemaLocation": file])
  }

  private static let annotations = XMLElement(
    "xs:element", ["ref": "common:Annotations", "minOccurs": "0"])

  /// A type that narrows one of the official schema.
  private func narrowed(
    _ name: String, _ content: [XMLElement], _ attributes: [XMLElement]
  ) -> XMLElement {
    XMLElement(
      "xs:complexType", ["name": name],
      elements: [
        XMLElement(
          "xs:complexContent",
          elements: [
            XMLElement(
              "xs:restriction", ["base": "dsd:\(name)"],
              elements: [XMLElement("xs:sequence", elements: [Self.annotations] + content)]
                + attributes)
          ])
      ])
  }

  private var dataSet: XMLElement {
    narrowed(
      "DataSetType",
      [
        XMLElement(
          "xs:element",
          [
            "name": "DataProvider", "type": "common:DataProviderReferenceType",
            "form": "unqualified", "minOccurs": "0",
          ]),
        XMLElement(
          "xs:choice", ["minOccurs": "0", "maxOccurs": "unbounded"],
          elements: [
            XMLElement(
              "xs:element", ["name": "Obs", "type": "ObsType", "form": "unqualified"])
          ]),
      ], [])
  }

  private var observation: XMLElement {
    var attributes = zip(structure.dimensions, structure.lists).map {
      Self.attribute($0.0.id, $0.1.id, "required")
    }
    attributes += [
      Self.attribute(SDMXConcept.time.id, "common:ObservationalTimePeriodType", "required"),
      Self.attribute(SDMXConcept.value.id, "xs:double", "optional"),
      Self.attribute(SDMXConcept.unit.id, structure.units.id, "required"),
      Self.attribute(SDMXConcept.status.id, SDMXCodelist.status.id, "required"),
      Self.attribute(
        SDMXConcept.confidentiality.id, SDMXCodelist.confidentiality.id, "required"),
      Self.attribute(SDMXConcept.comment.id, "xs:string", "optional"),
      Self.attribute("type", "common:IDType", "prohibited"),
    ]
    return narrowed("ObsType", [], attributes)
  }

  private static func attribute(_ name: String, _ type: String, _ use: String) -> XMLElement {
    XMLElement("xs:attribute", ["name": name, "type": type, "use": use])
  }

  private static func enumeration(_ list: SDMXCodelist) -> XMLElement {
    XMLElement(
      "xs:simpleType", ["name": list.id],
      elements: [
        XMLElement(
          "xs:restriction", ["base": "xs:string"],
          elements: list.codes.map { XMLElement("xs:enumeration", ["value": $0.id]) })
      ])
  }
}
