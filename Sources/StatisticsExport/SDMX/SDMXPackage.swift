import LibXML

/// A publication in SDMX 3.0: the structure, its own schema, and each table as XML and as CSV.
struct SDMXPackage {
  private let publication: Publication
  private let structure: SDMXStructure

  /// The package of a publication.
  init(_ publication: Publication) {
    self.publication = publication
    structure = SDMXStructure(publication)
  }

  private var schema: SDMXSchema {
    SDMXSchema(structure: structure, isSynthetic: publication.vintage.isSynthetic)
  }

  /// All files, in `sdmx/`.
  var files: [PublicationFile] {
    let shared = [
      PublicationFile(
        "sdmx/structure.xml",
        SDMXStructureMessage(structure: structure, publication: publication).bytes),
      PublicationFile("sdmx/\(SDMXSchema.file)", schema.bytes),
    ]
    return shared
      + publication.tables.flatMap { table in
        let observations = structure.observations(of: table)
        return [
          PublicationFile("sdmx/\(table.id).xml", xml(observations, table)),
          PublicationFile("sdmx/\(table.id).csv", csv(observations, table)),
        ]
      }
  }

  private var comment: String? { publication.vintage.isSynthetic ? "SYNTHETIC DATA" : nil }

  private func xml(_ observations: [SDMXObservation], _ table: PublishedTable) -> [UInt8] {
    let names = structure.dimensions.map(\.id) + [SDMXConcept.time.id]
    let dataSet = XMLElement(
      "mes:DataSet",
      [
        "xsi:type": "own:DataSetType", "dsd:structureRef": SDMXStructure.id,
        "dsd:setID": SDMXNames.dataflow(table), "dsd:action": "Replace",
      ],
      elements: observations.map { observation in
        var attributes = XMLAttributes()
        for (name, code) in zip(names, observation.key) { attributes[name] = code }
        attributes[SDMXConcept.value.id] = observation.value
        attributes[SDMXConcept.unit.id] = observation.unit
        attributes[SDMXConcept.status.id] = observation.status
        attributes[SDMXConcept.confidentiality.id] = observation.confidentiality
        if let comment { attributes[SDMXConcept.comment.id] = comment }
        return XMLElement("Obs", attributes)
      })
    return XMLWriter.bytes(
      of: XMLElement(
        "mes:StructureSpecificData",
        [
          "xmlns:mes": SDMXNames.message, "xmlns:com": SDMXNames.common,
          "xmlns:dsd": SDMXNames.data, "xmlns:own": SDMXNames.flatData,
          "xmlns:xsi": SDMXNames.instance,
        ], elements: [SDMXHeader(publication).ofData(table), dataSet]))
  }

  /// SDMX-CSV 2.0: no byte order mark, for the first field must read `STRUCTURE`; codes need no quotes.
  private func csv(_ observations: [SDMXObservation], _ table: PublishedTable) -> [UInt8] {
    let heading =
      ["STRUCTURE", "STRUCTURE_ID", "ACTION"] + structure.dimensions.map(\.id) + [
        SDMXConcept.time.id, SDMXConcept.value.id, SDMXConcept.unit.id, SDMXConcept.status.id,
        SDMXConcept.confidentiality.id, SDMXConcept.comment.id,
      ]
    let flow = ["dataflow", SDMXNames.reference(SDMXNames.dataflow(table)), "R"]
    let lines = observations.map { observation in
      flow + observation.key + [
        observation.value, observation.unit, observation.status, observation.confidentiality,
        comment ?? "",
      ]
    }
    var bytes: [UInt8] = []
    for line in [heading] + lines {
      bytes += line.joined(separator: ",").utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
