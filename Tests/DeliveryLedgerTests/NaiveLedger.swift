import Chronology
import DeliveryModel
import DeliveryStatistics
import EducationRegistry
import Programme
import Scheduling

/// The ledger's rules once more, as plainly as they can be said: one dictionary, one report after the other.
struct NaiveLedger {
  private(set) var sessions: [String: Row] = [:]
  private var ids: Set<String> = []

  init(_ rows: some Sequence<Row>) {
    for row in rows where row[.date] != "?" && !row[.group].hasPrefix("S9-") {
      guard ids.insert(row[.report].lowercased()).inserted else { continue }
      let session = [row[.date], row[.group], row[.lesson]].joined(separator: " ")
      if sessions[session] == nil { sessions[session] = row }
    }
  }

  /// The tallies by groups; a pass that is not reported is the nearest of the plan.
  func tallies(plan: NationalPlan, programme: LessonProgramme) throws -> [[UInt32]] {
    var table = TallyTable(count: SmallCountry.groups.count)
    for row in sessions.values {
      guard let group = SmallCountry.groups.firstIndex(where: { $0.code == row[.group] }) else {
        continue
      }
      let day = try SmallCountry.day(row[.date])
      let topic = Int(row[.lesson].suffix(1)) ?? 0
      let pass = Pass(Int(row[.pass]) ?? Self.nearest(plan[group], topic: topic, to: day))
      let bit = pass.map { CellSet(mask: 1 << UInt32(Cell(topic: topic, pass: $0).bit)).mask } ?? 0
      if row[.held] == "no" {
        table.notHeldReports[group] += 1
        table.notHeldCells[group] |= bit
        continue
      }
      table.heldSessions[group] += 1
      table.heldCells[group] |= bit
      let enrolled = SmallCountry.groups[group].enrolled
      if let present = Int(row[.present]), present <= enrolled {
        table.countedSessions[group] += 1
        table.present[group] += UInt32(present)
        table.enrolled[group] += UInt32(enrolled)
      }
    }
    return table.columns
  }

  private static func nearest(_ plan: YearPlan, topic: Int, to day: SchoolDay) -> Int {
    let planned = plan.sessions.filter { $0.cell.topic == topic }
    let nearest = planned.min { left, right in
      let distances = [left, right].map { abs($0.day.number - day.number) }
      return (distances[0], left.day) < (distances[1], right.day)
    }
    return nearest.map { Int($0.cell.pass.number) } ?? 0
  }
}
