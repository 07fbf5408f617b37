import Chronology
import DeliveryStatistics
import Diagnostics
import LibXML

/// One sheet of A4 that answers seven questions.
struct FirstPage {
  private let publication: Publication
  private let markup: BookletMarkup

  /// The first page of a publication.
  init(_ publication: Publication, _ markup: BookletMarkup) {
    self.publication = publication
    self.markup = markup
  }

  private var language: InterfaceLanguage { markup.language }
  private var regions: PublishedTable? { publication.table("regions") }
  private var reporting: PublishedTable? { publication.table("reporting") }

  /// The page.
  var section: XMLElement {
    let period = publication.vintage.period
    let days = [
      "from": DayText.text(period.first, language), "to": DayText.text(period.last, language),
    ]
    return XMLElement(
      "section", ["class": "page-one"],
      elements: markup.banner + [
        XMLElement("h1", text: ReportWords.title[language]),
        XMLElement("p", ["class": "lead"], text: PublicationWords.period.text(language, days)),
        XMLElement(
          "div", ["class": "answers"],
          elements: [
            answer(BookletWords.howMany, howMany), answer(BookletWords.ofHowMany, ofHowMany),
            answer(BookletWords.byWhen, byWhen),
          ]),
        XMLElement(
          "div", ["class": "where"], elements: [answer(BookletWords.whereTo, whereTo)]),
        XMLElement(
          "div", ["class": "answers"],
          elements: [
            answer(BookletWords.whoNot, whoNot), answer(BookletWords.changed, changed),
            answer(BookletWords.unknown, unknown),
          ]),
      ])
  }

  private func answer(_ question: Sentence, _ content: [XMLElement]) -> XMLElement {
    XMLElement(
      "div", ["class": "answer"],
      elements: [XMLElement("h2", text: question[language])] + content)
  }

  private func text(_ sentence: Sentence, _ values: [String: String] = [:]) -> XMLElement {
    XMLElement("p", text: sentence.text(language, values))
  }

  private func number(_ measure: String, of table: PublishedTable?) -> String {
    markup.numbers.cell(table?.cell(measure) ?? .missing)
  }

  private func big(_ text: String) -> XMLElement {
    XMLElement("p", ["class": "big"], text: text)
  }

  private var howMany: [XMLElement] {
    [big(number("held", of: regions)), text(BookletWords.heldNote)]
  }

  private var ofHowMany: [XMLElement] {
    [
      big(number("coverage", of: regions)),
      text(
        BookletWords.dueNote,
        [
          "due": number("due", of: regions), "fulfilled": number("fulfilled", of: regions),
          "missed": number("not-held", of: regions),
        ]),
    ]
  }

  private var byWhen: [XMLElement] {
    let halfYear = HalfYear(containing: publication.vintage.period.last)
    return [
      big(DayText.text(publication.vintage.period.last, language)),
      XMLElement("p", text: markup.asOf),
      text(
        BookletWords.deadlineNote,
        [
          "half": halfYear.name[language], "deadline": DayText.text(halfYear.deadline, language),
        ]),
    ]
  }

  private var whereTo: [XMLElement] {
    guard let regions else { return [text(BookletWords.noTable)] }
    return [
      TileMap(regions, measure: "coverage", markup).figure(width: 700),
      XMLElement("p", ["class": "legend"], text: BookletWords.mapNote[language]),
    ]
  }

  private var whoNot: [XMLElement] {
    guard let reporting else { return [text(BookletWords.noTable)] }
    let columns = (reporting.columns?.items.indices.map(Optional.some) ?? []) + [nil]
    let rows = columns.map { column in
      [
        reporting.columns?.item(column).name[language] ?? ReportWords.total[language],
        silent(reporting, column),
      ]
    }
    return [
      text(BookletWords.silentNote),
      markup.plainTable(
        headings: [
          reporting.columns?.title[language] ?? "", BookletWords.silentOfAll[language],
        ], rows: rows, names: 1),
    ]
  }

  private func silent(_ table: PublishedTable, _ column: Int?) -> String {
    guard let all = table.cell("institutions", column: column).figure?.count,
      let reported = table.cell("institutions-reporting", column: column).figure?.count
    else { return NumberText.missing }
    return "\(markup.numbers.count(all - reported)) / \(markup.numbers.count(all))"
  }

  private var changed: [XMLElement] {
    guard let earlier = publication.earlier else { return [text(BookletWords.firstVintage)] }
    let rows = [
      ("regions", "held"), ("regions", "due"), ("regions", "fulfilled"),
      ("regions", "not-reported"), ("reporting", "institutions-reporting"),
    ].compactMap { change($0.0, $0.1, since: earlier) }
    return [
      text(
        BookletWords.sinceVintage,
        [
          "id": earlier.id, "day": DayText.text(earlier.periodTo, language),
          "entries": markup.numbers.count(publication.vintage.position - earlier.position),
        ]),
      markup.plainTable(
        headings: [ReportWords.measure, BookletWords.before, BookletWords.now, BookletWords.change]
          .map { $0[language] }, rows: rows, names: 1),
    ]
  }

  private func change(
    _ id: String, _ measure: String, since earlier: EarlierVintage
  ) -> [String]? {
    guard let table = publication.table(id),
      let title = table.measures.first(where: { $0.id == measure })?.title
    else { return nil }
    let key = EarlierVintage.Key(
      table: id, row: PublishedItem.totalCode,
      column: table.columns == nil ? "" : PublishedItem.totalCode, measure: measure)
    let (before, now) = (earlier.cells[key] ?? .missing, table.cell(measure))
    var difference = NumberText.missing
    if let old = before.figure?.count, let new = now.figure?.count {
      difference = (new > old ? "+" : "") + markup.numbers.count(new - old)
    }
    return [
      title[language], markup.numbers.cell(before), markup.numbers.cell(now), difference,
    ]
  }

  private var unknown: [XMLElement] {
    let attendance = publication.table("attendance")
    return [
      text(BookletWords.notReportedNote, ["count": number("not-reported", of: regions)]),
      text(
        BookletWords.headsNote,
        [
          "enrolled": number("enrolled", of: attendance),
          "present": number("present", of: attendance),
        ]),
      text(PublicationWords.proof),
    ]
  }
}
