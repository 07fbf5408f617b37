import Diagnostics
import LibXML

/// What makes the numbers defensible: definitions, disclosure control, inputs, the ledger's head.
struct BookletBackMatter {
  private let publication: Publication
  private let markup: BookletMarkup

  /// The last section of a publication's report.
  init(_ publication: Publication, _ markup: BookletMarkup) {
    self.publication = publication
    self.markup = markup
  }

  private var language: InterfaceLanguage { markup.language }

  /// The section.
  var section: XMLElement {
    XMLElement(
      "section", [:],
      elements: [
        XMLElement("h2", text: PublicationWords.definitions[language]), definitions,
        XMLElement("h2", text: BookletWords.disclosureTitle[language]),
        XMLElement("p", text: PublicationWords.disclosureRule[language]),
        XMLElement("p", text: audit),
        XMLElement("h2", text: BookletWords.inputsTitle[language]),
        XMLElement("p", text: markup.asOf), inputs,
      ] + head + [XMLElement("p", text: BookletWords.verifyNote[language])])
  }

  private var definitions: XMLElement {
    let headings = [
      ReportWords.measure, ReportWords.unit, ReportWords.denominator, ReportWords.definition,
      PublicationWords.caution,
    ]
    return XMLElement(
      "table", ["class": "words"],
      elements: [
        XMLElement(
          "thead",
          elements: [
            XMLElement(
              "tr",
              elements: headings.map { XMLElement("th", ["scope": "col"], text: $0[language]) })
          ]),
        XMLElement(
          "tbody",
          elements: publication.measures.map { measure in
            XMLElement(
              "tr",
              elements: [XMLElement("th", ["scope": "row"], text: measure.title[language])]
                + [measure.unit, measure.denominator, measure.definition, measure.caution].map {
                  XMLElement("td", text: $0?[language] ?? "")
                })
          }),
      ])
  }

  private var audit: String {
    let record = publication.disclosure
    return BookletWords.audit.text(
      language,
      [
        "threshold": threshold,
        "attacked": markup.numbers.count(record.attacked),
        "programmes": markup.numbers.count(record.programmes),
        "vintages": markup.numbers.count(record.against.count),
        "exposed": markup.numbers.count(record.exposed),
      ])
  }

  private var threshold: String {
    let record = publication.disclosure
    let own = markup.numbers.count(record.threshold)
    guard let outside = record.outsideThreshold else { return own }
    return MonitoringWords.outsideThreshold.text(
      language, ["threshold": own, "outside": markup.numbers.count(outside)])
  }

  private var inputs: XMLElement {
    XMLElement(
      "table", ["class": "words digests"],
      elements: [
        XMLElement(
          "tbody",
          elements: publication.inputs.map { input in
            XMLElement(
              "tr",
              elements: [
                XMLElement("th", ["scope": "row"], text: input.name),
                XMLElement("td", elements: [XMLElement("code", text: input.sha256)]),
              ])
          })
      ])
  }

  private var head: [XMLElement] {
    guard let head = publication.head else { return [] }
    return [
      XMLElement("p", text: BookletWords.headNote[language]),
      XMLElement("pre", text: head.statement),
      XMLElement("p", elements: [XMLElement("code", text: head.signature)]),
    ]
  }
}
