import Chronology
import DeliveryModel
package import Diagnostics
package import EducationRegistry
import LibXML
package import Programme
package import Tabular

/// A work list as a workbook and as a page, in Kazakh or Russian.
package struct WorkListSheet {
  private let list: WorkList
  private let registry: RegistrySnapshot
  private let place: Titles
  private let language: InterfaceLanguage

  /// The sheet of a place's list.
  package init(
    _ list: WorkList, of place: Titles, registry: RegistrySnapshot, language: InterfaceLanguage
  ) {
    self.list = list
    self.registry = registry
    self.place = place
    self.language = language
  }

  private var isRussian: Bool { language == .ru }

  private func name(_ titles: Titles) -> String { isRussian ? titles.ru : titles.kk }

  private var title: String {
    Phrases.WorkList.title.text(
      language, ["place": name(place), "day": DayWords.text(list.through)])
  }

  private var silenceHeadings: [String] {
    [
      Phrases.Heading.institution, Phrases.Heading.name, Phrases.Heading.district,
      Phrases.WorkList.lastReport, Phrases.WorkList.since, Phrases.WorkList.sessions,
      Phrases.WorkList.groups, Phrases.WorkList.reasons,
    ].map { $0[language] }
  }

  private func cells(of silence: WorkList.Silence) -> [XLSXCell] {
    let institution = registry.institutions[silence.institution]
    let reasons = silence.reasons.map {
      "\(Phrases.Reason.of($0.reason.code)[language]): \($0.count)"
    }
    return [
      .text(institution.code), .text(name(institution.name)),
      .text(name(registry.districts[institution.district].name)),
      .text(silence.lastReport.map(DayWords.text) ?? Phrases.WorkList.never[language]),
      .text(DayWords.text(silence.since)), .number(silence.sessions),
      .text("\(silence.groups) / \(silence.allGroups)"), .text(reasons.joined(separator: "; ")),
    ]
  }

  private var unreadHeadings: [String] {
    [
      Phrases.WorkList.file, Phrases.WorkList.line, Phrases.Heading.group,
      Phrases.WorkList.reason, Phrases.WorkList.remedy,
    ].map { $0[language] }
  }

  /// The words of the diagnostic in the list's own language where it needs no values, else those of the file.
  private func cells(of row: WorkList.Unread) -> [XLSXCell] {
    let words = Words.of(row.diagnostic)
    let facts = ["group": row.group, "code": row.group]
    func text(_ sentence: Sentence?, _ given: String) -> String {
      let own = sentence?.text(language, facts) ?? ""
      return own.isEmpty || own.contains("{") ? given : own
    }
    return [
      .text(row.source), .number(row.line), .text(row.group),
      .text(text(words?.summary, row.reason)), .text(text(words?.remedy, row.remedy)),
    ]
  }

  private var helpLines: [String] {
    Phrases.WorkList.help.map { $0[language] }
      + (registry.isSynthetic ? [Phrases.Result.synthetic[language]] : [])
  }

  /// Writes the workbook: who is silent, what does not count yet, how to report.
  package func writeWorkbook(to path: String) throws(TableFault) {
    let writer = try XLSXWriter(path: path)
    try writer.addSheet(Phrases.WorkList.silentSheet[language], columns: silenceHeadings)
    for silence in list.silences { try writer.addRow(cells(of: silence)) }
    try writer.addSheet(Phrases.WorkList.unreadSheet[language], columns: unreadHeadings)
    for row in list.unread { try writer.addRow(cells(of: row)) }
    try writer.addSheet(Phrases.WorkList.helpSheet[language], columns: [title])
    for line in helpLines { try writer.addRow([.text(line)]) }
    try writer.finish()
  }

  /// The page, which prints on A4.
  package func html() -> [UInt8] {
    let page = XMLElement(
      "html", ["lang": language.rawValue],
      elements: [
        XMLElement(
          "head",
          elements: [
            XMLElement("meta", ["charset": "utf-8"]), XMLElement("title", text: title),
          ]),
        XMLElement(
          "body", ["style": "font:13px sans-serif;color:#1f2a44;margin:16px"],
          elements: [
            XMLElement("h1", ["style": "font-size:20px"], text: title),
            XMLElement("p", text: summary),
          ]
            + section(
              Phrases.WorkList.silentSheet, silenceHeadings, list.silences.map(cells(of:)))
            + section(Phrases.WorkList.unreadSheet, unreadHeadings, list.unread.map(cells(of:)))
            + [XMLElement("h2", text: Phrases.WorkList.helpSheet[language])]
            + helpLines.map { XMLElement("p", text: $0) }),
      ])
    return HTMLWriter.bytes(of: page)
  }

  private var summary: String {
    Phrases.WorkList.summary.text(
      language,
      [
        "institutions": "\(list.silences.count)",
        "sessions": "\(list.silences.reduce(0) { $0 + $1.sessions })",
        "rows": "\(list.unread.count)",
      ])
  }

  private func section(
    _ heading: Sentence, _ columns: [String], _ rows: [[XLSXCell]]
  ) -> [XMLElement] {
    guard !rows.isEmpty else {
      return [
        XMLElement("h2", text: heading[language]),
        XMLElement("p", text: Phrases.WorkList.nothing[language]),
      ]
    }
    let head = XMLElement("tr", elements: columns.map { XMLElement("th", Self.heading, text: $0) })
    let body = rows.map { row in
      XMLElement("tr", elements: row.map { XMLElement("td", Self.cell, text: Self.text($0)) })
    }
    return [
      XMLElement("h2", text: heading[language]),
      XMLElement(
        "table", ["style": "border-collapse:collapse;width:100%"],
        elements: [
          XMLElement("thead", elements: [head]), XMLElement("tbody", elements: body),
        ]),
    ]
  }

  private static func text(_ cell: XLSXCell) -> String {
    switch cell {
    case .text(let text): text
    case .number(let number): String(number)
    case .decimal(let number): String(number)
    case .empty: ""
    }
  }

  private static let cell: XMLAttributes = [
    "style": "border:1px solid #8a93a8;padding:4px 8px;text-align:left;vertical-align:top"
  ]
  private static let heading: XMLAttributes = [
    "style": "border:1px solid #8a93a8;padding:4px 8px;text-align:left;background:#e8ecf5"
  ]
}
