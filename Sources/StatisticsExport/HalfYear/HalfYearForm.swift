import Chronology
import DeliveryStatistics
import Diagnostics
import LibXML
import Tabular

/// The half-yearly report as a form to print, sign and send, a page a language, and as a workbook.
struct HalfYearForm {
  private let publication: Publication
  private let table: PublishedTable
  private let halfYear: HalfYear

  /// The form of a publication.
  init(_ publication: Publication) {
    self.publication = publication
    table = publication.halfYear
    halfYear = HalfYear(containing: publication.vintage.period.last)
  }

  /// All files, in `half-year/`.
  func files() throws -> [PublicationFile] {
    let workbook = try WorkbookBytes.of(title: WorkbookText.title(of: publication)) { book in
      try TableSheet(table, of: publication, number: 1).add(to: book)
      try WorkbookText.addDefinitions(table.measures, of: publication, to: book)
    }
    return [
      PublicationFile("half-year/\(halfYear.code).xlsx", workbook),
      PublicationFile(
        "half-year/\(halfYear.code).csv", try TableFile(table, of: publication).bytes()),
    ]
      + (try InterfaceLanguage.allCases.map { language in
        PublicationFile(
          "half-year/\(halfYear.code).\(language.rawValue).html",
          try BookletFrame.bytes(
            language, title: BookletWords.halfYearTitle[language], body: page(language),
            isForm: true))
      })
  }

  private func page(_ language: InterfaceLanguage) -> [XMLElement] {
    let markup = BookletMarkup(publication, language)
    let days = [
      "half": halfYear.name[language], "from": DayText.text(table.period.first, language),
      "to": DayText.text(table.period.last, language),
      "deadline": DayText.text(halfYear.deadline, language),
    ]
    return markup.banner + [
      .init("h1", text: BookletWords.halfYearTitle[language]),
      .init("p", ["class": "lead"], text: BookletWords.halfYearDays.text(language, days)),
      .init("p", text: markup.asOf),
      .init("h2", text: BookletWords.halfYearNation[language]), nation(markup),
      .init("h2", text: BookletWords.halfYearRegions[language]), markup.table(table),
      .init("h2", text: BookletWords.halfYearByHand[language]),
      .init("p", text: BookletWords.halfYearNotPublic[language]),
    ]
      + BookletWords.halfYearLines.map { line in
        .init(
          "p", ["class": "by-hand"],
          elements: [.init("span", text: line[language])])
      } + markup.legend(of: [table]) + markup.banner
  }

  /// The measures of the whole country as numbered lines.
  private func nation(_ markup: BookletMarkup) -> XMLElement {
    markup.plainTable(
      headings: ["№"]
        + [ReportWords.measure, ReportWords.unit, BookletWords.number].map { $0[markup.language] },
      rows: table.measures.enumerated().map { place, measure in
        let cell = table[nil, nil, place]
        let counts = markup.numbers.counts(cell).map { " (\($0))" } ?? ""
        return [
          "\(place + 1)", measure.title[markup.language], measure.unit[markup.language],
          markup.numbers.cell(cell) + counts,
        ]
      }, names: 3)
  }
}
