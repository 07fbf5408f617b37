import DeliveryStatistics
import Diagnostics
import LibXML

/// The report for people: page one answers seven questions, the rest shows where the answers come from.
struct Booklet {
  private let markup: BookletMarkup
  private let publication: Publication

  /// The report in a language.
  init(_ publication: Publication, _ language: InterfaceLanguage) {
    self.publication = publication
    markup = BookletMarkup(publication, language)
  }

  /// A file a language; the state language's has the plain name.
  static func files(of publication: Publication) throws -> [PublicationFile] {
    try InterfaceLanguage.allCases.map { language in
      let name = language == .kk ? "report.html" : "report.\(language.rawValue).html"
      return PublicationFile(
        name,
        try BookletFrame.bytes(
          language, title: ReportWords.title[language],
          body: Booklet(publication, language).body))
    }
  }

  /// The page's sections in order.
  var body: [XMLElement] {
    let sections =
      [FirstPage(publication, markup).section] + map + bars + times + multiples + tables
      + monitoring + [BookletBackMatter(publication, markup).section]
    return sections + markup.banner
  }

  private func section(_ title: Sentence, _ content: [XMLElement]) -> XMLElement {
    XMLElement(
      "section", [:],
      elements: [XMLElement("h2", text: title[markup.language])] + content)
  }

  private var map: [XMLElement] {
    guard let table = publication.table("regions") else { return [] }
    return [
      section(
        BookletWords.mapTitle,
        [
          XMLElement("p", text: BookletWords.mapNote[markup.language]),
          TileMap(table, measure: "coverage", markup).figure(width: 700), markup.table(table),
        ] + markup.legend(of: [table]))
    ]
  }

  private var bars: [XMLElement] {
    var sections: [XMLElement] = []
    if let levels = publication.table("levels") {
      sections.append(
        section(
          levels.title,
          [BarFigure(rowsOf: levels, measure: "coverage", markup).figure]
            + [markup.table(levels)] + markup.legend(of: [levels])))
    }
    for id in ["fulfilment", "reasons"] {
      guard let table = publication.table(id) else { continue }
      sections.append(
        section(
          table.title,
          [BarFigure(measuresOf: table, markup).figure, markup.table(table)]
            + markup.legend(of: [table])))
    }
    if let reach = publication.table("reach") {
      sections.append(
        section(
          reach.title,
          [
            XMLElement("p", text: BookletWords.reachNote[markup.language]),
            BarFigure(rowsOf: reach, measure: "pupils-not-reached", markup, isRanked: true).figure,
            markup.table(reach),
          ] + markup.legend(of: [reach])))
    }
    return sections
  }

  private var times: [XMLElement] {
    guard let weeks = publication.table("weeks") else { return [] }
    return [
      section(
        weeks.title,
        [TimeLine(weeks, measures: ["due", "held"], markup).figure, markup.table(weeks)]
          + markup.legend(of: [weeks]))
    ]
  }

  private var multiples: [XMLElement] {
    guard let table = publication.table("regions-by-month") else { return [] }
    return [
      section(
        table.title,
        [
          XMLElement("p", text: BookletWords.multiplesNote[markup.language]),
          SmallMultiples(table, measure: "coverage", markup).figure,
          markup.crossTable(table, measure: "coverage"),
        ] + markup.legend(of: [table]))
    ]
  }

  private var tables: [XMLElement] {
    let standing = ["reporting", "attendance", "small-schools"].compactMap(publication.table)
    let asked = publication.tables.filter { table in
      publication.questions.contains { $0.id == table.id }
    }
    return (standing + asked).map { table in
      section(
        table.title,
        markup.limits(of: table) + [shown(table)] + markup.legend(of: [table]))
    }
  }

  /// More lines than this nobody reads on paper.
  private static let mostLines = 400

  /// A table, or where it stands when it is too long for a report.
  private func shown(_ table: PublishedTable) -> XMLElement {
    guard table.lines.count > Self.mostLines else { return markup.table(table) }
    return XMLElement(
      "p",
      text: BookletWords.longTable.text(
        markup.language,
        ["lines": markup.numbers.count(table.lines.count), "file": "tables/\(table.id).csv"]))
  }

  private var monitoring: [XMLElement] {
    let surveys = publication.surveys.map { survey in
      section(survey.title, SurveySection(survey, markup).content)
    }
    guard !publication.series.isEmpty else { return surveys }
    return surveys + [
      section(MonitoringWords.contextTitle, ContextSection(publication, markup).content)
    ]
  }
}
