import DeliveryStatistics
import Diagnostics
import Tabular

/// Indicators from outside as CSV: a line a series and region, each with its definition, source and vintage.
struct ContextFile {
  private static let columns = [
    "indicator", "subject", "region", "region_kk", "region_ru", "region_en", "period", "state",
    "value", "unit", "definition_kk", "definition_ru", "source", "said_on", "vintage", "synthetic",
  ]

  private let publication: Publication

  /// The file of a publication.
  init(_ publication: Publication) {
    self.publication = publication
  }

  /// The regions in the registry's order, the country last as nil.
  static func regions(_ publication: Publication) -> [PublishedItem?] {
    (publication.table("regions")?.rows.items ?? []).map(Optional.some) + [nil]
  }

  /// UTF-8, with a byte order mark when the publication has them.
  func bytes() throws(TableFault) -> [UInt8] {
    var writer = CSVWriter(hasMark: publication.hasMark)
    try writer.writeRow(Self.columns)
    let vintage = publication.vintage
    for series in publication.series {
      for region in Self.regions(publication) {
        let value = series.value(region?.code)
        let item = region ?? SurveyFile.nation
        try writer.writeRow([
          series.id, series.subject, item.code, item.name.kk, item.name.ru, item.name.en,
          series.period, value.name, value.text, series.unit, series.definition.kk,
          series.definition.ru, series.source, series.vintage, vintage.id,
          vintage.isSynthetic ? "yes" : "no",
        ])
      }
    }
    return writer.takeBytes()
  }
}
