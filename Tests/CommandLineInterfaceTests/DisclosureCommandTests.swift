import Foundation
import TestSupport
import Testing

@testable import CommandLineInterface

/// Publications in which small counts of children stand: what is withheld, and who can work it out.
@Suite struct DisclosureCommandTests {
  /// What a publication's record says of disclosure.
  private struct Record: Decodable {
    struct Disclosure: Decodable {
      let threshold: Int
      let outsideThreshold: Int?
      let withheld: Int
      let exposed: Int
      let against: [String]
    }

    struct Cell: Decodable {
      let table: String
    }

    struct Input: Decodable {
      let name: String
    }

    let disclosure: Disclosure
    let suppressed: [Cell]
    let inputs: [Input]

    init(of folder: String) throws {
      self = try JSONDecoder().decode(
        Record.self, from: Data(contentsOf: URL(fileURLWithPath: folder + "/publication.json")))
    }
  }

  private static let question = """
    title-kk: Шағын мектептер сынып бойынша
    title-ru: Малые школы по классам
    title-en: Small schools by grade
    rows: district
    columns: grade
    measures: [pupils, present, enrolled, attendance]
    where: subtype=small

    """

  private func publish(
    _ country: SmallCountry, to day: String, _ options: String = ""
  ) async throws -> String {
    let folder = country.path("v-\(day)")
    let outcome = await Rehearsal().run(
      "statistics publish --period-to \(day) --output \(folder) --database \(country.database) "
        + options)
    try #require(outcome.code == 0, "\(outcome.notes)")
    return folder
  }

  @Test(arguments: [1] as [UInt64])
  func twoVintagesHoldAgainstAnAttackerFromOutside(seed: UInt64) async throws {
    try await SmallCountry.use(seed: seed) { country in
      let question = country.path("small-by-grade.yaml")
      try Self.question.write(toFile: question, atomically: true, encoding: .utf8)
      try await country.report(from: { $0 % 3 == 0 }, as: "first.csv")
      let first = try await publish(country, to: "2025-11-30", "--question \(question)")
      try await country.report(from: { $0 % 3 == 1 && $0 % 2 == 0 }, as: "second.csv")
      let second = try await publish(country, to: "2025-12-24", "--question \(question)")
      let (before, after) = (try Record(of: first), try Record(of: second))
      #expect(before.disclosure.withheld > 0 && before.disclosure.exposed == 0)
      #expect(after.disclosure.against.count == 1 && after.disclosure.exposed == 0)
      let tables = Set(after.suppressed.map(\.table))
      #expect(tables.isSuperset(of: ["small-school-grades", "small-by-grade"]), "\(tables)")
      for folder in [first, second] {
        let verified = await Rehearsal().run(
          "statistics verify \(folder) --database \(country.database)")
        #expect(verified.code == 0, "\(verified.notes)")
        try saysWithheldInEveryForm(folder)
      }
      guard let attacker = DistantAttacker() else {
        print("DisclosureCommandTests: scipy is not installed, the attack from outside is left out")
        return
      }
      let outcome = try attacker.attack([first, second], fewerThan: 5)
      #expect(outcome.attacked > 20 && outcome.exposed == 0, "\(outcome.report)")
      // He is no straw man: he does narrow numbers, only never below the threshold.
      #expect(try attacker.attack([first, second], fewerThan: 500).exposed > 0)
    }
  }

  /// As many cells without a number in CSV as observations with `Q` and `C` in SDMX, table by table.
  private func saysWithheldInEveryForm(_ folder: String) throws {
    let record = try Record(of: folder)
    let counts = Dictionary(grouping: record.suppressed, by: \.table).mapValues(\.count)
    for (table, count) in counts {
      let csv = try String(contentsOfFile: "\(folder)/tables/\(table).csv", encoding: .utf8)
      let xml = try String(contentsOfFile: "\(folder)/sdmx/\(table).xml", encoding: .utf8)
      #expect(csv.split(separator: "\n").count { $0.contains(",suppressed,,,,") } == count)
      let hidden = xml.split(separator: "<").filter { $0.contains("OBS_STATUS=\"Q\"") }
      #expect(hidden.count == count, "\(table)")
      #expect(
        hidden.allSatisfy { $0.contains("CONF_STATUS=\"C\"") && $0.contains("\"NaN\"") })
    }
  }

  @Test func takesTheThresholdFromOptionSettingAndDatabase() async throws {
    try await SmallCountry.use(seed: 3) { country in
      try await country.report(from: { $0 % 2 == 0 }, as: "reports.csv")
      let folder = try await publish(country, to: "2025-12-24", "--threshold 12")
      #expect(try Record(of: folder).disclosure.threshold == 12)
      let verify = "statistics verify \(folder) --database \(country.database)"
      let verified = await Rehearsal().run(verify)
      #expect(verified.code == 0, "\(verified.notes)")
      // Half the numbers of small schools are below twelve: it says so, and what to ask for instead.
      let again = await Rehearsal().run(
        "statistics publish --period-to 2025-12-24 --threshold 12 --output \(folder) "
          + "--database \(country.database)")
      #expect(again.code == 0 && again.notes.contains("statistics.table.sparse"), "\(again.notes)")
      #expect(again.notes.contains("rows: "), "\(again.notes)")
      let record = URL(fileURLWithPath: folder + "/publication.json")
      let text = try String(contentsOf: record, encoding: .utf8)
      try text.replacing("\"threshold\" : 12", with: "\"threshold\" : 5")
        .write(to: record, atomically: true, encoding: .utf8)
      #expect(await Rehearsal().run(verify).notes.contains("publication.json"))
    }
  }

  @Test(arguments: [
    ("--threshold 2", "statistics.threshold"), ("--threshold many", "statistics.threshold"),
    ("--outside-threshold 4", "statistics.threshold"),
    ("--question {folder}/Bad.yaml", "statistics.question.name"),
    ("--question {folder}/regions.yaml", "statistics.question.name"),
    ("--question {folder}/working.yaml", "statistics.question.key"),
    ("--question {folder}/sets.yaml", "statistics.question.filter"),
    ("--question {folder}/weeks.yaml", "statistics.question.dimension"),
    ("--question {folder}/nowhere.yaml", "statistics.filter.value"),
    ("--indicators {folder}/mixed.csv", "indicator.period.mixed"),
    ("--indicators {folder}/undefined.csv", "indicator.definition.missing"),
    ("--indicators {folder}/limited.csv", "indicator.column.unknown"),
    ("--question {folder}/twice.yaml", "statistics.key.twice"),
    ("--wave {folder}/no-wave", "file.missing"),
  ])
  func refuses(options: String, id: String) async throws {
    try await Village.use { database in
      let folder = (database as NSString).deletingLastPathComponent
      for (name, text) in Self.files {
        try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
      }
      let outcome = await Rehearsal().run(
        "statistics publish --period-to 2025-12-24 --output \(folder)/out --database \(database) "
          + options.replacing("{folder}", with: folder))
      #expect(outcome.code != 0)
      #expect(outcome.notes.contains(id), "\(outcome.notes)")
      #expect(!FileManager.default.fileExists(atPath: folder + "/out"))
    }
  }

  private static let header =
    "indicator,subject,region,period,value,unit,definition_kk,definition_ru,source,vintage\n"
  private static let offences = [
    "by-articles,offence,KZ-10,2025-S2,41,cases,баптар,статьи,a,2025-12-01",
    "by-articles,offence,KZ-19,2025-S2,7,cases,баптар,статьи,a,2025-12-01",
    "by-victims,offence,KZ-10,2025-S2,63,cases,жәбірленуші,потерпевшие,b,2025-12-02", "",
  ].joined(separator: "\n")
  private static let files = [
    "Bad.yaml": "rows: region\n", "regions.yaml": "rows: region\n",
    "working.yaml": "rows: region\nthrough: 2025-10-01\n",
    "sets.yaml": "rows: region\nmeasures: held\nwhere: \"kind=school,college\"\n",
    "weeks.yaml": "rows: week\nmeasures: present\n",
    "nowhere.yaml": "rows: region\nmeasures: held\nwhere: region=KZ-99\n",
    "mixed.csv": header + "a,offence,KZ-19,2025,20,cases,а,б,s,2025-12-01\n"
      + "a,offence,KZ,2024,50,cases,а,б,s,2025-12-01\n",
    "limited.csv": header.replacing("vintage", with: "vintage,only_girls")
      + "a,offence,KZ-19,2025,20,cases,а,б,s,2025-12-01,yes\n",
    "twice.yaml": "rows: region\nmeasures: held\nmeasures: due\n",
    "undefined.csv": header + "a,offence,KZ-19,2025,20,cases,,,s,2025-12-01\n",
  ]

  @Test func publishesWavesAndIndicatorsAndAsksForThemAgain() async throws {
    try await SmallCountry.use(seed: 4) { country in
      let wave = country.path("wave")
      let sample = "statistics wave sample \(wave)/questionnaire.yaml --groups 40 "
      for line in [
        "statistics wave new \(wave)",
        sample + "--output \(wave)/sample.csv --database \(country.database)",
      ] {
        let outcome = await Rehearsal().run(line)
        try #require(outcome.code == 0, "\(outcome.notes)")
      }
      try answers(to: "\(wave)/sample.csv").write(
        toFile: "\(wave)/answers.csv", atomically: true, encoding: .utf8)
      let indicators = country.path("offences.csv")
      try (Self.header + Self.offences)
        .write(toFile: indicators, atomically: true, encoding: .utf8)
      let sources = "--wave \(wave) --indicators \(indicators)"
      let folder = try await publish(country, to: "2025-12-24", sources)
      let record = try Record(of: folder)
      #expect(record.disclosure.outsideThreshold == 10)
      #expect(record.inputs.map(\.name).contains("indicators: offences.csv"))
      let context = try String(
        contentsOfFile: "\(folder)/context/indicators.csv", encoding: .utf8)
      #expect(context.contains("by-articles,offence,KZ-19") && context.contains(",suppressed,,"))
      #expect(!context.contains(",7,cases"))
      let survey = try String(
        contentsOfFile: "\(folder)/surveys/personal-safety-pupils.csv", encoding: .utf8)
      #expect(survey.contains(",suppressed,") && survey.contains(",value,"))
      let report = try String(contentsOfFile: "\(folder)/report.ru.html", encoding: .utf8)
      #expect(report.contains("by-victims, 2025-S2") && report.contains("потерпевшие"))
      try await verifiesOnlyWithThem(folder, sources, indicators, country.database)
    }
  }

  private func verifiesOnlyWithThem(
    _ folder: String, _ sources: String, _ indicators: String, _ database: String
  ) async throws {
    let verify = "statistics verify \(folder) --database \(database) "
    let outcome = await Rehearsal().run(verify + sources)
    #expect(outcome.code == 0, "\(outcome.notes)")
    let without = await Rehearsal().run(verify)
    #expect(without.code == 1 && without.notes.contains("statistics.input.needed"))
    let text = try String(contentsOfFile: indicators, encoding: .utf8)
    try text.replacing("63", with: "64")
      .write(toFile: indicators, atomically: true, encoding: .utf8)
    let changed = await Rehearsal().run(verify + sources)
    #expect(changed.code == 65 && changed.notes.contains("indicators: offences.csv"))
    #expect(changed.notes.contains("context/indicators.csv"), "\(changed.notes)")
  }

  /// Answers of every drawn group: nearly all say yes, so that few say no.
  private func answers(to sample: String) throws -> String {
    let lines = try String(contentsOfFile: sample, encoding: .utf8).split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasSuffix("synthetic") })
    let rows = lines.dropFirst().flatMap { line -> [String] in
      let fields = line.split(separator: ",")
      let expected = Int(fields[4]) ?? 0
      return [
        "\(fields[0]),clear,yes,\(expected - 1)", "\(fields[0]),clear,partly,1",
        "\(fields[0]),clear,no,0",
        "\(fields[0]),ice,call,\(expected / 3)", "\(fields[0]),ice,run,\(expected / 3)",
        "\(fields[0]),ice,unsure,\(expected - expected / 3 * 2)",
      ]
    }
    return (["group_code,question,answer,count"] + rows).joined(separator: "\n") + "\n"
  }
}
