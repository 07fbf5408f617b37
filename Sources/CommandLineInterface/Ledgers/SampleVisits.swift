import DeliveryLedger
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import Tabular

/// What was found where a sample sent somebody: the list that `delivery sample` wrote, its last column filled in.
struct SampleVisits {
  /// The as-of position that the sample was drawn at.
  let position: Int
  private let file: String
  private let found: [(report: ReportID, answer: String, line: Int)]

  /// Reads the list; every row that cannot be used is named.
  init(_ file: String) throws {
    let reader = try CSVReader(path: file)
    let (places, diagnostics) = reader.header.columns(
      needed: ["report_id", "as_of", "found"],
      optional: [
        "number", "stratum", "institution", "group", "date", "lesson", "present", "position",
        "synthetic",
      ])
    guard !diagnostics.hasErrors else { throw Refusal(diagnostics) }
    var positions: Set<Int> = []
    var found: [(report: ReportID, answer: String, line: Int)] = []
    var faults: [Diagnostic] = []
    try reader.forEachRow { row in
      let answer = row.text(places[2]).lowercased()
      let place = Place(file: file, line: row.line)
      guard let report = ReportID(row.text(places[0])), let position = Int(row.text(places[1]))
      else { return faults.append(Diagnostic("delivery.sample.foreign", at: place)) }
      guard ["yes", "no", "unclear", ""].contains(answer) else {
        return faults.append(Diagnostic("delivery.sample.answer", at: place))
      }
      positions.insert(position)
      found.append((report, answer, row.line))
    }
    guard faults.isEmpty else { throw Refusal(faults) }
    guard let position = positions.first, positions.count == 1 else {
      throw Refusal("delivery.sample.nothing", at: file)
    }
    self.position = position
    self.file = file
    self.found = found
  }

  /// Refuses rows that the sample did not draw: another session in place of an inconvenient one, or one twice.
  func hold(against sample: SessionSample) throws {
    var drawn = Set(sample.items.map(\.session.report))
    let strangers = found.filter { drawn.remove($0.report) == nil }
    guard strangers.isEmpty else {
      throw Refusal(
        strangers.map {
          Diagnostic("delivery.sample.foreign", at: Place(file: file, line: $0.line))
        })
    }
  }

  /// What was found in each stratum, and what it would be if no session without an answer was as reported.
  func strata(
    of sample: SessionSample
  ) -> (found: [StratifiedShare.Stratum], worst: [StratifiedShare.Stratum]) {
    var answers: [ReportID: String] = [:]
    for visit in found { answers[visit.report] = visit.answer }
    var (counts, checked) = (sample.strata.map { _ in 0 }, sample.strata.map { _ in 0 })
    for item in sample.items {
      let answer = answers[item.session.report] ?? ""
      guard answer == "yes" || answer == "no" else { continue }
      checked[item.stratum] += 1
      if answer == "no" { counts[item.stratum] += 1 }
    }
    let strata = sample.strata.indices
    return (
      strata.map {
        StratifiedShare.Stratum(
          population: sample.strata[$0].population, count: counts[$0], outOf: checked[$0])
      },
      strata.map {
        let size = sample.strata[$0].size
        return StratifiedShare.Stratum(
          population: sample.strata[$0].population, count: counts[$0] + size - checked[$0],
          outOf: size)
      }
    )
  }

  /// How many were answered so.
  func count(of answer: String) -> Int {
    found.count { $0.answer == answer }
  }

  /// A share with one decimal: `4.7%` in English, `4,7 %` in Russian, `4,7%` in Kazakh.
  static func percent(_ share: Double, in language: InterfaceLanguage) -> String {
    let perMille = Int((share * 1000).rounded())
    let point = language == .en ? "." : ","
    return "\(perMille / 10)\(point)\(perMille % 10)\(language == .ru ? "\u{A0}" : "")%"
  }
}
