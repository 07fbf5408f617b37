import Diagnostics

/// Indicators from outside under one structure: area, indicator and the source's own time; each number with its
/// source, its definition and the day it was said.
struct SDMXIndicators {
  /// The structure.
  let structure: SDMXStructure
  private let publication: Publication

  /// The indicators of a publication; nil when it has none.
  init?(_ publication: Publication) {
    guard !publication.series.isEmpty else { return nil }
    self.publication = publication
    var areas = SDMXCodelist.areas
    for region in ContextFile.regions(publication).compactMap(\.self) { areas.add(.area(region)) }
    var indicators = SDMXCodelist(of: .indicator, as: "OUTSIDE_INDICATOR")
    var units = SDMXCodelist(of: .unit)
    var subjects = SDMXCodelist(of: .subject)
    for series in publication.series {
      let name = "\(series.id), \(series.period)"
      indicators.add(
        SDMXCode(
          id: SDMXCode.exactID(series.id), name: Sentence(kk: name, ru: name, en: name),
          description: series.definition))
      units.add(Self.unit(series))
      subjects.add(
        SDMXCode(
          id: SDMXCode.id(series.subject),
          name: MonitoringWords.subjects[series.subject]
            ?? Sentence(kk: series.subject, ru: series.subject, en: series.subject)))
    }
    structure = SDMXStructure(
      SDMXStructure.base + "_CONTEXT", MonitoringWords.contextTitle,
      dimensions: [.referenceArea, .indicator], lists: [areas, indicators],
      attributes: [
        .needed(.unit, .coded(units)), .needed(.subject, .coded(subjects)),
        .needed(.definition, .text), .needed(.source, .text), .needed(.saidOn, .text),
      ])
  }

  /// A unit is whatever the source counts in; the common ones have words in every language.
  private static func unit(_ series: PublishedSeries) -> SDMXCode {
    let text = series.unit
    let words = text.split(separator: " ").joined(separator: "_").uppercased()
    return SDMXCode(
      id: text == "percent" ? SDMXCode.constant(text) : SDMXCode.exactID(words),
      name: MonitoringWords.units[text] ?? Sentence(kk: text, ru: text, en: text))
  }

  /// One data set: series stand side by side, each under its own indicator.
  var dataSets: [SDMXDataSet] {
    [
      SDMXDataSet(
        path: "sdmx/context/indicators", dataflow: "CONTEXT_INDICATORS",
        title: MonitoringWords.contextTitle, structure: structure, period: nil,
        observations: publication.series.flatMap { series in
          ContextFile.regions(publication).map { observation(series, $0) }
        })
    ]
  }

  private func observation(
    _ series: PublishedSeries, _ region: PublishedItem?
  ) -> SDMXObservation {
    let value = series.value(region?.code)
    let state: SDMXObservation.State =
      switch value {
      case .number: .shown
      case .missing: .missing
      case .suppressed: .withheld
      }
    return SDMXObservation(
      key: [
        region.map { SDMXCode.id($0.code) } ?? SDMXStructure.nation, SDMXCode.exactID(series.id),
        SDMXTime.code(ofOutside: series.period),
      ], value: value.text, state: state,
      own: [
        Self.unit(series).id, SDMXCode.id(series.subject),
        // An attribute has one text; the code list has the definition by language.
        "\(series.definition.kk) / \(series.definition.ru)", series.source, series.vintage,
      ], isSynthetic: publication.vintage.isSynthetic)
  }
}
