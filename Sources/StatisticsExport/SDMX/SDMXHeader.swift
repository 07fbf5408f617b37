import Chronology
import Diagnostics
import LibXML

/// The header of a message; a made-up country's is marked as a test, and named as one.
struct SDMXHeader {
  private let vintage: Vintage

  /// The header of a publication's messages.
  init(_ publication: Publication) {
    vintage = publication.vintage
  }

  /// The header of the structure message.
  var ofStructure: XMLElement {
    XMLElement(
      "mes:Header", elements: opening(id: "STRUCTURE") + source(ReportWords.title))
  }

  /// The header of a data set.
  func ofData(_ dataSet: SDMXDataSet) -> XMLElement {
    let days = dataSet.period.map {
      [
        XMLElement("mes:ReportingBegin", text: $0.first.iso),
        XMLElement("mes:ReportingEnd", text: $0.last.iso),
      ]
    }
    return XMLElement(
      "mes:Header",
      elements: opening(id: dataSet.dataflow) + [
        XMLElement(
          "mes:Structure",
          [
            "structureID": dataSet.structure.id, "namespace": dataSet.structure.flatData,
            "dimensionAtObservation": "AllDimensions",
          ], elements: [XMLElement("com:Structure", text: dataSet.structure.urn)]),
        XMLElement("mes:DataSetAction", text: "Replace"),
        XMLElement("mes:DataSetID", text: dataSet.dataflow),
      ] + (days ?? []) + source(dataSet.title))
  }

  /// The vintage, the moment of the last report in place of a clock, and the sender.
  private func opening(id: String) -> [XMLElement] {
    let prepared = vintage.receivedAt ?? Instant(milliseconds: 0)
    return [
      XMLElement("mes:ID", text: SDMXCode.id("\(id)_\(vintage.id)")),
      XMLElement("mes:Test", text: vintage.isSynthetic ? "true" : "false"),
      XMLElement("mes:Prepared", text: prepared.iso),
      XMLElement("mes:Sender", ["id": SDMXStructure.agency]),
    ]
  }

  /// What the message is, in words; here and not in a name, which readers of others stumble over.
  private func source(_ title: Sentence) -> [XMLElement] {
    let mark = vintage.isSynthetic ? ReportWords.synthetic : nil
    return InterfaceLanguage.allCases.map { language in
      let words = [mark?[language], title[language], vintage.id].compactMap(\.self)
      return XMLElement(
        "mes:Source", ["xml:lang": language.rawValue], text: words.joined(separator: " "))
    }
  }
}
