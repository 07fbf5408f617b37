import Chronology
import Diagnostics
import LibXML
import Tabular

/// The observations of one dataflow, as XML and as CSV.
struct SDMXDataSet {
  /// Where its files lie, without their endings.
  let path: String
  /// The dataflow's id.
  let dataflow: String
  /// The dataflow's name.
  let title: Sentence
  /// The structure.
  let structure: SDMXStructure
  /// The days that it reports on; nil where every source has its own.
  let period: DayRange?
  /// The observations, each key once.
  let observations: [SDMXObservation]

  /// Structure-specific data in the flat form.
  func xml(_ header: SDMXHeader) -> [UInt8] {
    let dataSet = XMLElement(
      "mes:DataSet",
      [
        "xsi:type": "own:DataSetType", "dsd:structureRef": structure.id, "dsd:setID": dataflow,
        "dsd:action": "Replace",
      ], elements: observations.map(element))
    return XMLWriter.bytes(
      of: XMLElement(
        "mes:StructureSpecificData",
        [
          "xmlns:mes": SDMXNames.message, "xmlns:com": SDMXNames.common,
          "xmlns:dsd": SDMXNames.data, "xmlns:own": structure.flatData,
          "xmlns:xsi": SDMXNames.instance,
        ], elements: [header.ofData(self), dataSet]))
  }

  private func element(_ observation: SDMXObservation) -> XMLElement {
    var attributes = XMLAttributes()
    for (name, code) in zip(keyNames, observation.key) { attributes[name] = code }
    attributes[SDMXConcept.value.id] = observation.value
    for (attribute, value) in zip(structure.attributes, observation.attributes)
    where !value.isEmpty { attributes[attribute.concept.id] = value }
    return XMLElement("Obs", attributes)
  }

  private var keyNames: [String] { structure.dimensions.map(\.id) + [SDMXConcept.time.id] }

  /// SDMX-CSV 2.0: no byte order mark, for the first field must read `STRUCTURE`.
  func csv() throws(TableFault) -> [UInt8] {
    var writer = CSVWriter()
    try writer.writeRow(
      ["STRUCTURE", "STRUCTURE_ID", "ACTION"] + keyNames + [SDMXConcept.value.id]
        + structure.attributes.map(\.concept.id))
    for observation in observations {
      try writer.writeRow(
        ["dataflow", SDMXNames.reference(dataflow), "R"] + observation.key
          + [observation.value] + observation.attributes)
    }
    return writer.takeBytes()
  }
}
