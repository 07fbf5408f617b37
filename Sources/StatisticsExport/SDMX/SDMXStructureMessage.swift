import Diagnostics
import LibXML

/// The structures as a message: agency, code lists, concepts, data structures and a dataflow for each data set.
struct SDMXStructureMessage {
  let structures: [SDMXStructure]
  let dataSets: [SDMXDataSet]
  let header: SDMXHeader

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
          header.ofStructure,
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

  /// Each list once, with the codes of all structures that use it.
  private var lists: [SDMXCodelist] {
    var lists: [SDMXCodelist] = []
    for list in structures.flatMap(\.allLists) {
      if let place = lists.firstIndex(where: { $0.id == list.id }) {
        lists[place].add(list)
      } else {
        lists.append(list)
      }
    }
    return lists
  }

  private var codelists: XMLElement {
    XMLElement(
      "str:Codelists",
      elements: lists.map { list in
        maintained("str:Codelist", list.id, list.name, list.codes.map(code))
      })
  }

  private func code(_ code: SDMXCode) -> XMLElement {
    XMLElement(
      "str:Code", ["id": code.id],
      elements: SDMXNames.names(code.name)
        + (code.description.map { SDMXNames.names($0, "com:Description") } ?? [])
        + (code.parent.map { [XMLElement("str:Parent", text: $0)] } ?? []))
  }

  private var concepts: XMLElement {
    var known: Set<String> = []
    let all = structures.flatMap(\.concepts).filter { known.insert($0.id).inserted }
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
      elements: dataSets.map { dataSet in
        maintained(
          "str:Dataflow", dataSet.dataflow, dataSet.title,
          [XMLElement("str:Structure", text: dataSet.structure.urn)])
      })
  }

  private var dataStructures: XMLElement {
    XMLElement(
      "str:DataStructures",
      elements: structures.map { structure in
        maintained(
          "str:DataStructure", structure.id, structure.name,
          [
            XMLElement(
              "str:DataStructureComponents",
              elements: [dimensions(of: structure), attributes(of: structure), measures])
          ])
      })
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

  private func dimensions(of structure: SDMXStructure) -> XMLElement {
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

  private func attributes(of structure: SDMXStructure) -> XMLElement {
    let ofObservation = XMLElement(
      "str:AttributeRelationship", elements: [XMLElement("str:Observation")])
    return XMLElement(
      "str:AttributeList", ["id": "AttributeDescriptor"],
      elements: structure.attributes.map {
        component(
          "str:Attribute", $0.concept, representation(of: $0), [ofObservation],
          with: ["usage": $0.isMandatory ? "mandatory" : "optional"])
      })
  }

  private func representation(of attribute: SDMXAttribute) -> XMLElement {
    switch attribute.form {
    case .coded(let list): enumeration(list)
    case .text: XMLElement("str:TextFormat", ["textType": "String"])
    case .decimal: XMLElement("str:TextFormat", ["textType": "Double"])
    case .count: XMLElement("str:TextFormat", ["textType": "Integer"])
    }
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
