import Chronology
package import EducationRegistry
import Programme
package import Scheduling
package import Tabular

/// Every planned session of some groups as CSV rows, written as fast as memory is copied.
package struct PlanTable {
  /// The columns.
  package static let columns = [
    "group_code", "institution_code", "date", "weekday", "time", "lesson_id", "pass",
  ]

  private let registry: RegistrySnapshot
  private let plan: NationalPlan
  /// The ends of the rows of all plans in a row, `,date,weekday,` and `,lesson,pass` one after the other.
  private let tails: [UInt8]
  /// Where each of them begins; those of plan n from `starts[n]` on.
  private let places: [Int32]
  private let starts: [Int32]

  /// A table of a plan: what its rows share is made once a plan, of which there are a few hundred.
  package init(registry: RegistrySnapshot, plan: NationalPlan) {
    self.registry = registry
    self.plan = plan
    var tails: [UInt8] = []
    var places: [Int32] = []
    var starts: [Int32] = []
    for year in plan.plans {
      let entries = plan.programme.entries(of: year.key.level)
      starts.append(Int32(places.count))
      for session in year.sessions {
        places.append(Int32(tails.count))
        tails += ",\(session.day.iso),\(session.day.weekday),".utf8
        places.append(Int32(tails.count))
        let entry = entries[entries.startIndex + session.cell.topic]
        tails += ",\(entry.id.text),\(session.cell.pass.number)\n".utf8
      }
    }
    starts.append(Int32(places.count))
    places.append(Int32(tails.count))
    self.tails = tails
    self.places = places
    self.starts = starts
  }

  /// Writes the rows of a group.
  ///
  /// - Parameters:
  ///   - group: The group's place in the registry.
  ///   - writer: What they are written to.
  ///   - scratch: Room that is used again from group to group.
  /// - Returns: How many rows there are.
  package func write(
    group: Int, to writer: inout CSVWriter, scratch: inout [UInt8]
  ) -> Int {
    let number = Int(plan.planNumber[group])
    let (first, last) = (Int(starts[number]), Int(starts[number + 1]))
    guard first < last else { return 0 }
    let code = Array(registry.groups.code[group].utf8)
    let institution = registry.institutions[Int(registry.groups.institution[group])].code
    let head = code + [UInt8(ascii: ",")] + Array(institution.utf8)
    let time = Array(ClockTime.text(Int(registry.groups.minute[group])).utf8)
    let rows = (last - first) / 2
    let count = rows * (head.count + time.count) + Int(places[last] - places[first])
    if scratch.count < count { scratch = Array(repeating: 0, count: count * 2) }
    scratch.withUnsafeMutableBytes { room in
      tails.withUnsafeBytes { tails in
        head.withUnsafeBytes { head in
          time.withUnsafeBytes { time in
            var place = 0
            func put(_ bytes: UnsafeRawBufferPointer) {
              UnsafeMutableRawBufferPointer(rebasing: room[place...]).copyMemory(from: bytes)
              place += bytes.count
            }
            for row in stride(from: first, to: last, by: 2) {
              let (day, lesson) = (Int(places[row]), Int(places[row + 1]))
              put(head)
              put(UnsafeRawBufferPointer(rebasing: tails[day..<lesson]))
              put(time)
              put(UnsafeRawBufferPointer(rebasing: tails[lesson..<Int(places[row + 2])]))
            }
          }
        }
      }
      writer.write(rows: UnsafeRawBufferPointer(rebasing: room[..<count]))
    }
    return rows
  }

  /// Writes one file a region, `plan-KZ-19.csv`, of the groups of some school year's registry; or of its cohorts of adults,
  /// `plan-adults-KZ-19.csv`.
  ///
  /// - Returns: How many sessions and files were written.
  /// - Throws: A fault when a file cannot be written.
  package func writeRegions(
    to folder: String, only region: Int? = nil, ofAdults: Bool = false
  ) throws(TableFault) -> (sessions: Int, files: Int) {
    var groupsOfRegion = [[Int]](repeating: [], count: registry.regions.count)
    for group in 0..<registry.groups.count where registry.groups.isOfAdults(group) == ofAdults {
      let institution = registry.institutions[Int(registry.groups.institution[group])]
      groupsOfRegion[registry.region(of: institution)].append(group)
    }
    try RegistryFiles.makeFolder(folder)
    var (sessions, files) = (0, 0)
    var scratch: [UInt8] = []
    for (place, groups) in groupsOfRegion.enumerated()
    where !groups.isEmpty && region ?? place == place {
      var writer = try CSVWriter(
        path: "\(folder)/plan-\(ofAdults ? "adults-" : "")\(registry.regions[place].code).csv")
      try writer.writeRow(Self.columns)
      for group in groups { sessions += write(group: group, to: &writer, scratch: &scratch) }
      try writer.finish()
      files += 1
    }
    return (sessions, files)
  }
}
