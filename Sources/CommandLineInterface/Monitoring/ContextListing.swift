import DeliveryStatistics
import Diagnostics
import Monitoring
import Programme

/// Regions with what was delivered there and, beside it, what others say of them.
enum ContextListing {
  /// A row a region in the order of codes, the country last; a column each series, never two in one.
  static func listing(
    of series: [OutsideSeries], beside answer: Answer, language: InterfaceLanguage
  ) -> Listing {
    var listing = Listing(
      [
        .init("region", Phrases.Heading.region), .init("name", Phrases.Heading.name),
        .init("held", Phrases.Monitoring.held), .init("coverage", Phrases.Monitoring.coverage),
      ]
        + series.map { one in
          let heading = "\(one.id), \(one.period.text)"
          return .init(one.id, Sentence(kk: heading, ru: heading, en: heading))
        })
    let order = answer.rows.indices.sorted { answer.rows[$0].code < answer.rows[$1].code }
    for row in order.map(Optional.some) + [nil] {
      let code = row.map { answer.rows[$0].code }
      let name = row.map { answer.rows[$0].name } ?? Phrases.Monitoring.country
      listing.append(
        [
          .text(code ?? "KZ"),
          .text(name[language]),
          held(answer[row, nil, 0]),
          coverage(answer[row, nil, 1]),
        ] + series.map { field($0.values[code]) })
    }
    return listing
  }

  /// The values of the line that defines a series.
  static func definition(of one: OutsideSeries, _ dialogue: Dialogue) -> [String: String] {
    [
      "indicator": one.id, "period": one.period.text, "unit": one.unit,
      "definition": dialogue.language == .kk ? one.definition.kk : one.definition.ru,
      "source": one.source, "vintage": one.vintage,
    ]
  }

  private static func held(_ cell: TableCell) -> Listing.Field {
    cell.figure.map { .number($0.count) } ?? .nothing
  }

  private static func coverage(_ cell: TableCell) -> Listing.Field {
    cell.figure?.perMille.map { .text("\($0 / 10).\($0 % 10)") } ?? .nothing
  }

  private static func field(_ value: OutsideSeries.Value?) -> Listing.Field {
    switch value {
    case .number(let thousandths): .decimal(PerMilleText.thousandths(thousandths))
    case .withheld: .term("suppressed", Phrases.Monitoring.withheld)
    case nil: .nothing
    }
  }
}
