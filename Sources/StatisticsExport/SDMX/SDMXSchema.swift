import Diagnostics
import LibXML

/// The XML schema of the structure's own data: the official one is abstract and accepts any key.
struct SDMXSchema {
  let structure: SDMXStructure
  let isSynthetic: Bool

  /// The schema; it imports the official ones from beside it.
  var bytes: [UInt8] {
    XMLWriter.bytes(
      of: XMLElement(
        "xs:schema",
        [
          "xmlns:xs": SDMXNames.schema, "xmlns": structure.flatData,
          "xmlns:dsd": SDMXNames.data, "xmlns:common": SDMXNames.common,
          "targetNamespace": structure.flatData, "elementFormDefault": "unqualified",
          "attributeFormDefault": "unqualified",
        ],
        elements: documentation + [
          Self.imported(SDMXNames.data, "SDMXDataStructureSpecific.xsd"),
          Self.imported(SDMXNames.common, "SDMXCommon.xsd"), dataSet, observation,
        ] + structure.allLists.map(Self.enumeration)))
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
    ]
    attributes += structure.attributes.map {
      Self.attribute($0.concept.id, Self.type(of: $0), $0.isMandatory ? "required" : "optional")
    }
    attributes.append(Self.attribute("type", "common:IDType", "prohibited"))
    return narrowed("ObsType", [], attributes)
  }

  private static func type(of attribute: SDMXAttribute) -> String {
    switch attribute.form {
    case .coded(let list): list.id
    case .text: "xs:string"
    case .decimal: "xs:double"
    case .count: "xs:int"
    }
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
