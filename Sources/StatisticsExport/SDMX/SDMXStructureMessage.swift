import Diagnostics
import LibXML

/// The structure as a message: agency, code lists, concepts, the data structure and a dataflow for each table.
struct SDMXStructureMessage {
  let structure: SDMXStructure
  let publication: Publication

  /// The message.
  var bytes: [UInt8] {
    XMLWriter.bytes(
      of: XMLElement(
        "mes:Structure",
        [
          "xmlns:mes": SDMXNames.message, "xmlns:str": SDMXNames.structure,
          "xmlns:com": SDMXNames.common,
        ],
        elements: [
          SDMXHeader(publication).ofStructure,
          XMLElement(
            "mes:Structures",
            elements: [agencies, codelists, concepts, dataflows, dataStructures]),
        ]))
  }

  private func maintained(
    _ element: String, _ id: String, _ name: Sentence, _ content: [XMLElement],
    isVersioned: Bool = true, agency: String = SDMXStructure.agency
  ) -> XMLElement {
    var attributes: XMLAttributes = ["id": id, "agencyID": agency]
    if isVersioned { attributes["version"] = SDMXStructure.version }
    return XMLElement(element, attributes, elements: SDMXNames.names(name) + content)
  }

  private var agencies: XMLElement {
    let name = Sentence(
      kk: "Қорған – «Жеке қауіпсіздік» сабақтары", ru: "Қорған – уроки «Личная безопасность»",
      en: "Qorgan – Personal Safety lessons")
    return XMLElement(
      "str:AgencySchemes",
      elements: [
        maintained(
          "str:AgencyScheme", "AGENCIES", name,
          [
            XMLElement(
              "str:Agency", ["id": SDMXStructure.agency], elements: SDMXNames.names(name))
          ], isVersioned: false, agency: "SDMX")
      ])
  }

  private var codelists: XMLElement {
    XMLElement(
      "str:Codelists",
      elements: (structure.lists + [structure.units, .status, .confidentiality]).map { list in
        maintained("str:Codelist", list.id, list.name, list.codes.map(code))
      })
  }

  private func code(_ code: SDMXCode) -> XMLElement {
    XMLElement(
      "str:Code", ["id": code.id],
      elements: SDMXNames.names(code.name)
        + (code.parent.map { [XMLElement("str:Parent", text: $0)] } ?? []))
  }

  private var concepts: XMLElement {
    let all: [SDMXConcept] =
      structure.dimensions + [.time, .value, .unit, .status, .confidentiality, .comment]
    return XMLElement(
      "str:ConceptSchemes",
      elements: [
        maintained(
          "str:ConceptScheme", SDMXNames.conceptScheme, ReportWords.title,
          all.map {
            XMLElement("str:Concept", ["id": $0.id], elements: SDMXNames.names($0.name))
          })
      ])
  }

  private var dataflows: XMLElement {
    XMLElement(
      "str:Dataflows",
      elements: publication.tables.map { table in
        maintained(
          "str:Dataflow", SDMXNames.dataflow(table), table.title,
          [XMLElement("str:Structure", text: SDMXNames.dataStructure)])
      })
  }

  private var dataStructures: XMLElement {
    XMLElement(
      "str:DataStructures",
      elements: [
        maintained(
          "str:DataStructure", SDMXStructure.id, ReportWords.title,
          [
            XMLElement(
              "str:DataStructureComponents", elements: [dimensions, attributes, measures])
          ])
      ])
  }

  private func component(
    _ element: String, _ concept: SDMXConcept, _ representation: XMLElement,
    _ more: [XMLElement] = [], with attributes: XMLAttributes = [:]
  ) -> XMLElement {
    var all: XMLAttributes = ["id": concept.id]
    for attribute in attributes.all { all[attribute.name] = attribute.value }
    return XMLElement(
      element, all,
      elements: [
        XMLElement("str:ConceptIdentity", text: SDMXNames.concept(concept.id)),
        XMLElement("str:LocalRepresentation", elements: [representation]),
      ] + more)
  }

  private func enumeration(_ list: SDMXCodelist) -> XMLElement {
    XMLElement("str:Enumeration", text: SDMXNames.codelist(list.id))
  }

  private var dimensions: XMLElement {
    let coded = zip(structure.dimensions, structure.lists).enumerated().map { place, pair in
      component(
        "str:Dimension", pair.0, enumeration(pair.1), with: ["position": String(place + 1)])
    }
    let time = component(
      "str:TimeDimension", .time,
      XMLElement("str:TextFormat", ["textType": "ObservationalTimePeriod"]))
    return XMLElement(
      "str:DimensionList", ["id": "DimensionDescriptor"], elements: coded + [time])
  }

  private var attributes: XMLElement {
    let ofObservation = XMLElement(
      "str:AttributeRelationship", elements: [XMLElement("str:Observation")])
    let coded: [(SDMXConcept, SDMXCodelist)] = [
      (.unit, structure.units), (.status, .status), (.confidentiality, .confidentiality),
    ]
    let comment = component(
      "str:Attribute", .comment, XMLElement("str:TextFormat", ["textType": "String"]),
      [ofObservation], with: ["usage": "optional"])
    return XMLElement(
      "str:AttributeList", ["id": "AttributeDescriptor"],
      elements: coded.map {
        component(
          "str:Attribute", $0.0, enumeration($0.1), [ofObservation],
          with: ["usage": "mandatory"])
      } + [comment])
  }

  private var measures: XMLElement {
    XMLElement(
      "str:MeasureList", ["id": "MeasureDescriptor"],
      elements: [
        component(
          "str:Measure", .value, XMLElement("str:TextFormat", ["textType": "Double"]),
          with: ["usage": "optional"])
      ])
  }
}
