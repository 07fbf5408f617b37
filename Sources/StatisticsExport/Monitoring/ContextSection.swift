import DeliveryStatistics
import Diagnostics
import LibXML

/// Indicators from outside beside delivery, in the report: regions in the registry's order, a column a series.
struct ContextSection {
  private let publication: Publication
  private let markup: BookletMarkup

  /// The section of a publication.
  init(_ publication: Publication, _ markup: BookletMarkup) {
    self.publication = publication
    self.markup = markup
  }

  private var language: InterfaceLanguage { markup.language }

  /// Everything under the section's heading.
  var content: [XMLElement] {
    [XMLElement("p", text: MonitoringWords.noCause[language]), table, definitions] + legend
  }

  private var table: XMLElement {
    let delivery = publication.table("regions")
    let measures = [Measure.held, Measure.coverage]
    return markup.plainTable(
      headings: [Dimension.region.title[language]]
        + measures.map { "\($0.title[language]), \($0.unit[language])" }
        + publication.series.map { "\($0.id), \($0.period), \($0.unit)" },
      rows: ContextFile.regions(publication).enumerated().map { place, region in
        [(region ?? SurveyFile.nation).name[language]]
          + measures.map { measure in
            markup.numbers.cell(
              delivery?.cell(measure.id, row: region == nil ? nil : place) ?? .missing)
          } + publication.series.map { text($0.value(region?.code)) }
      }, names: 1)
  }

  private var definitions: XMLElement {
    markup.plainTable(
      headings: [
        MonitoringWords.indicator, MonitoringWords.subject, MonitoringWords.definedIn,
        MonitoringWords.source, MonitoringWords.saidOn,
      ].map { $0[language] },
      rows: publication.series.map { series in
        [
          "\(series.id), \(series.period), \(series.unit)",
          MonitoringWords.subjects[series.subject]?[language] ?? series.subject,
          series.definition[language], series.source, series.vintage,
        ]
      }, names: 1, kind: "words")
  }

  private func text(_ value: PublishedSeries.Value) -> String {
    switch value {
    case .number(let thousandths) where thousandths % 1000 == 0:
      markup.numbers.count(thousandths / 1000)
    case .number: language == .en ? value.text : String(value.text.map { $0 == "." ? "," : $0 })
    case .suppressed: NumberText.suppressed
    case .missing: NumberText.missing
    }
  }

  private var legend: [XMLElement] {
    let values = publication.series.flatMap { series in
      ContextFile.regions(publication).map { series.value($0?.code).name }
    }
    let signs = [
      ("missing", PublicationWords.sourceSilent, NumberText.missing),
      ("suppressed", ReportWords.suppressed, NumberText.suppressed),
    ]
    let text = signs.filter { values.contains($0.0) }
      .map { $0.1.text(language, ["mark": $0.2]) }.joined(separator: " ")
    return text.isEmpty ? [] : [XMLElement("p", ["class": "legend"], text: text)]
  }
}
