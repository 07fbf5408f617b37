import Diagnostics
import DisclosureControl
import Programme
import Testing

@testable import Monitoring

@Suite struct IndicatorTests {
  private static let base = OutsideRow(
    place: Place(file: "offences.csv", line: 2), indicator: "offences-a", subject: .offence,
    region: "KZ-10", period: "2025-01/P10M", thousandths: 310_000, unit: "cases",
    definition: Titles(kk: "анықтама", ru: "определение"), source: "Finprom",
    vintage: "2025-12-09")

  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let change: @Sendable (inout OutsideRow) -> Void
    var testDescription: String { id }
  }

  static let cases = [
    Case(id: "indicator.definition.missing") { $0.definition = Titles(kk: "анықтама", ru: "") },
    Case(id: "indicator.source.missing") { $0.source = "" },
    Case(id: "indicator.vintage.missing") { $0.vintage = "" },
    Case(id: "indicator.region.unknown") { $0.region = "KZ-99" },
    Case(id: "indicator.period.form") { $0.period = "2025-2026" },
    Case(id: "indicator.value.whole") { $0.thousandths = 1500 },
    Case(id: "indicator.referral.quarter") { $0.subject = .referral },
  ]

  @Test(arguments: cases)
  func refuses(_ example: Case) {
    var row = Self.base
    example.change(&row)
    let found = read([row])
    #expect(found.diagnostics.map(\.id) == [example.id])
    #expect(found.series.isEmpty)
  }

  @Test func refusesTwoPeriodsAndTwoDefinitionsUnderOneName() {
    var later = Self.base
    later.region = "KZ-11"
    later.period = "2025"
    later.definition = Titles(kk: "басқа", ru: "другое")
    #expect(
      Set(read([Self.base, later]).diagnostics.map(\.id)) == [
        "indicator.period.mixed", "indicator.definition.mixed",
      ])
  }

  @Test func keepsContradictingSeriesApart() {
    var other = Self.base
    other.indicator = "offences-b"
    other.thousandths = 290_000
    other.definition = Titles(kk: "бес бап", ru: "пять статей")
    let series = read([Self.base, other]).series
    #expect(series.map(\.id) == ["offences-a", "offences-b"])
    #expect(series.map { $0.values["KZ-10"] } == [.number(310_000), .number(290_000)])
  }

  @Test func withholdsFewPersonsAndWhatWouldTellThem() {
    let rows = [("KZ-10", 4), ("KZ-11", 50), ("KZ-15", 80), (nil, 134)].map { region, count in
      var row = Self.base
      row.region = region
      row.thousandths = count * 1000
      return row
    }
    let values = read(rows).series.first?.values ?? [:]
    #expect(values["KZ-10"] == .withheld)
    #expect(values["KZ-11"] == .withheld)
    #expect(values["KZ-15"] == .number(80_000))
    #expect(values[nil] == .number(134_000))
  }

  @Test func refusesRegionsThatAreMoreThanTheCountry() {
    let rows = [("KZ-10", 400), (nil, 300)].map { region, count in
      var row = Self.base
      row.region = region
      row.thousandths = count * 1000
      return row
    }
    #expect(read(rows).diagnostics.map(\.id) == ["indicator.sum"])
  }

  private func read(
    _ rows: [OutsideRow]
  ) -> (series: [OutsideSeries], diagnostics: [Diagnostic]) {
    OutsideSeries.series(
      from: rows, regions: ["KZ-10", "KZ-11", "KZ-15"], policy: DisclosurePolicy())
  }
}
