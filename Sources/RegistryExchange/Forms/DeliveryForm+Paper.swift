import DeliveryModel
import Diagnostics
import LibXML
import Programme

extension DeliveryForm {
  /// The form to be printed on A4 and filled in with a pen: boxes to tick, the reasons by number below.
  package func paper() -> [UInt8] {
    let headings = [
      Phrases.Heading.date, Phrases.Heading.classHour, Phrases.Heading.group,
      Phrases.Heading.title, Phrases.Heading.pass, Phrases.Form.held, Phrases.Form.reasonNumber,
      Phrases.Form.present,
    ].map { XMLElement("th", Self.cell, text: $0[interface]) }
    let boxes =
      "☐\u{A0}\(Phrases.Reason.held[interface]) ☐\u{A0}\(Phrases.Reason.notHeld[interface])"
    let body = rows.map { row in
      XMLElement(
        "tr",
        elements: [
          dayText(row.day), row.time, row.group, row.title, String(row.pass), boxes, "",
          "____ / \(row.enrolled)",
        ].map { XMLElement("td", Self.cell, text: $0) })
    }
    let reasons = DeliveryModel.NotHeldReason.allCases.enumerated().map { number, reason in
      "\(number + 1) – \(Phrases.Reason.of(reason.code)[interface])"
    }
    let lines = helpLines
    let page = XMLElement(
      "html", ["lang": language.code],
      elements: [
        XMLElement(
          "head",
          elements: [
            XMLElement("meta", ["charset": "utf-8"]), XMLElement("title", text: lines[0]),
          ]),
        XMLElement(
          "body", ["style": "font:12px sans-serif;color:#111;margin:0"],
          elements: [XMLElement("h1", ["style": "font-size:16px"], text: lines[0])]
            + (rows.isEmpty
              ? [XMLElement("p", text: Phrases.Form.empty[interface])]
              : [
                XMLElement(
                  "table", ["style": "border-collapse:collapse;width:100%"],
                  elements: [
                    XMLElement("thead", elements: [XMLElement("tr", elements: headings)]),
                    XMLElement("tbody", elements: body),
                  ]),
                XMLElement(
                  "p", text: "\(Phrases.Form.reasons[interface]) \(reasons.joined(separator: "; "))"
                ),
              ])
            + lines.dropFirst(2).map { XMLElement("p", text: $0) }
            + [XMLElement("p", text: Phrases.Form.signature[interface])]),
      ])
    return HTMLWriter.bytes(of: page)
  }

  private static let cell: XMLAttributes = [
    "style": "border:1px solid #444;padding:4px 6px;text-align:left;vertical-align:top"
  ]
}
