import DeliveryModel
import EducationRegistry
import Programme
import TestSupport

/// Rows of every kind by chance: held or not, counted or not, repeated, of unknown groups, bad.
///
/// A repetition says the same as the first report of its session, so that it does not matter which one comes first.
struct RandomReports {
  private(set) var rows: [Row] = []

  init(seed: UInt64, count: Int) {
    var random = SplitMix64(seed: seed)
    var number = Int(seed) << 20
    while rows.count < count {
      number += 1
      switch Int.random(in: 0..<20, using: &random) {
      case 0: rows.append(rows.randomElement(using: &random) ?? Row())
      case 1:
        // Another id for a session that is known.
        guard var row = rows.randomElement(using: &random) else { continue }
        row[.report] = Row.id(number)
        rows.append(row)
      case 2: rows.append(Row([.report: Row.id(number), .date: "?"]))
      case 3:
        rows.append(
          Row([
            .report: Row.id(number), .group: "S9-\(Int.random(in: 0..<3, using: &random))",
            .date: Self.day(&random),
          ]))
      default: rows.append(Self.report(number, &random))
      }
    }
  }

  private static func report(_ number: Int, _ random: inout SplitMix64) -> Row {
    let group = SmallCountry.groups[Int.random(in: 0..<60, using: &random)]
    let date = day(&random)
    // What is said of a session follows from the session, whoever reports it.
    let topic = Int.random(in: 0..<10, using: &random)
    let mark = (group.code + date).utf8.reduce(topic) { $0 &* 31 &+ Int($1) } & 0xFFFF
    var row = Row([
      .report: Row.id(number), .group: group.code, .lesson: "\(group.level.id)-t\(topic)",
      .date: date,
    ])
    if mark % 7 == 0 {
      row[.held] = "no"
      row[.reason] = NotHeldReason.allCases[mark % NotHeldReason.allCases.count].code
    } else if mark % 3 != 0 {
      row[.present] = "\(mark % 30)"
    }
    if mark % 5 == 0 { row[.pass] = "\(mark % 3 + 1)" }
    row[.deliverer] = "T-\(mark % 40)"
    return row
  }

  private static func day(_ random: inout SplitMix64) -> String {
    let day = Int.random(in: 1...28, using: &random)
    let month = ["09", "10", "11", "12"].randomElement(using: &random) ?? "09"
    return "2025-\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
