import Diagnostics
import Foundation
import Monitoring
import Programme
import RegistryExchange
import TestSupport
import Testing

@Suite struct MonitoringFileTests {
  struct Bad: Sendable, CustomTestStringConvertible {
    let row: String
    let id: String
    var testDescription: String { id + " " + row }
  }

  private static let heading =
    "indicator,subject,region,period,value,unit,definition_kk,definition_ru,source,vintage,district"
  private static let good =
    "appeals,appeal,KZ-19,2025-Q3,\"12,5\",percent,анықтама,определение,111,2025-10-09,"

  static let badIndicators = [
    Bad(row: good + "D1", id: "indicator.finer"),
    Bad(row: good.replacing("\"12,5\"", with: "many"), id: "indicator.value"),
    Bad(row: good.replacing("\"12,5\"", with: "1.2345"), id: "indicator.value"),
    Bad(row: good.replacing(",appeal,", with: ",rating,"), id: "registry.field.unknown"),
  ]

  @Test(arguments: badIndicators)
  func namesTheLineOfABadIndicator(bad: Bad) throws {
    let found = try read([Self.heading, Self.good, bad.row], IndicatorFile.read)
    #expect(found.diagnostics.map(\.id) == [bad.id])
    #expect(found.diagnostics.first?.place.line == 3)
    #expect(Words.of(bad.id) != nil)
  }

  @Test func readsAnIndicatorOfARegionAndOfTheCountry() throws {
    let country = Self.good.replacing("KZ-19", with: "KZ").replacing("\"12,5\"", with: "-3")
    let found = try read([Self.heading, Self.good, country], IndicatorFile.read)
    #expect(found.diagnostics.isEmpty)
    #expect(found.rows.map(\.region) == ["KZ-19", nil])
    #expect(found.rows.map(\.thousandths) == [12_500, -3000])
    #expect(found.rows.first?.definition.ru == "определение")
  }

  @Test func givesASampleBackAsItWasWritten() throws {
    let sample = [
      SampledGroup(
        group: "G1", institution: "S1", region: "KZ-19", kind: "school", expected: 24, weight: 1),
      SampledGroup(
        group: "G2", institution: "S2", region: "KZ-71", kind: "college", expected: 1,
        weight: 17.062_5),
    ]
    let text = String(decoding: try SampleFile.csv(sample, isSynthetic: false), as: UTF8.self)
    let found = try read([text], SampleFile.read)
    #expect(found.diagnostics.isEmpty)
    #expect(found.sample == sample)
  }

  @Test(arguments: ["0.5", "nan", "inf", "", "1e300", "two"])
  func refusesAWeightThatNoDrawGives(weight: String) throws {
    let heading = "group_code,institution_code,region,kind,expected,weight"
    let found = try read([heading, "G1,S1,KZ-19,school,24,\(weight)"], SampleFile.read)
    #expect(found.diagnostics.map(\.id) == ["wave.weight"])
    #expect(found.sample.isEmpty)
  }

  @Test func readsAnswersAndRefusesANumberBelowZero() throws {
    let found = try read(
      ["group_code,question,answer,count", "G1,useful,yes,7", "G1,useful,no,-1"],
      AnswerFile.read)
    #expect(
      found.answers == [GroupAnswers(group: "G1", question: "useful", answer: "yes", count: 7)])
    #expect(found.diagnostics.map(\.id) == ["registry.field.number"])
    #expect(found.diagnostics.map(\.place.line) == [3])
  }

  @Test func saysThatThereIsNoFile() {
    #expect(IndicatorFile.read("/nowhere/a.csv").diagnostics.map(\.id) == ["file.missing"])
    #expect(SampleFile.read("/nowhere/a.csv").diagnostics.map(\.id) == ["file.missing"])
    #expect(AnswerFile.read("/nowhere/a.csv").diagnostics.map(\.id) == ["file.missing"])
  }

  private func read<Found>(_ rows: [String], _ reader: (String) -> Found) throws -> Found {
    try TemporaryFolder.use { folder in
      let file = folder.appendingPathComponent("table.csv")
      try (rows.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
      return reader(file.path)
    }
  }
}
