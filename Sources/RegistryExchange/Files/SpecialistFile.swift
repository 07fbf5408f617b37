package import Diagnostics
package import EducationRegistry
import Programme
import Tabular

/// `specialists.csv`, and the neighbours in `districts.csv`: what visits are planned from.
package enum SpecialistFile {
  static let table = RegistryTable(
    name: "specialists.csv",
    needed: ["specialist_code", "kind", "district", "days", "sessions_per_day"], optional: [])

  private enum Column {
    static let code = 0
    static let kind = 1
    static let district = 2
    static let days = 3
    static let sessions = 4
  }

  private static let kinds = ClosedList(DelivererRole.allCases) { $0.code }
  private static let neighbours = 4

  /// The specialists of a folder, whose districts are a registry's.
  package static func read(
    _ folder: String, registry: RegistrySnapshot
  ) -> (specialists: [Specialist], diagnostics: [Diagnostic]) {
    let districts = places(of: registry)
    var specialists: [Specialist] = []
    var lines: [String: Int] = [:]
    var capacities: [[Int]: Int] = [:]
    let found = table.read(in: folder) { check, row in
      let kind = check.choice(row, Column.kind, kinds)
      let sessions = check.number(row, Column.sessions, 1...12)
      let weekdays = readWeekdays(&check, row)
      let district = check.code(row, Column.district)
        .flatMap { find(String(decoding: $0, as: UTF8.self), districts, &check) }
      let code = check.code(row, Column.code).map { String(decoding: $0, as: UTF8.self) }
      guard check.isGood, let code, let kind, let sessions, let weekdays, let district
      else { return }
      if let first = lines.updateValue(row.line, forKey: code) {
        return check.report("registry.code.twice", ["code": code, "first": "\(first)"])
      }
      let key = [Int(kind.rawValue), registry.districts[district].region]
      if let other = capacities[key], other != sessions {
        return check.report(
          "registry.specialist.capacity",
          ["kind": kind.code, "found": "\(sessions)", "expected": "\(other)"])
      }
      capacities[key] = sessions
      specialists.append(
        Specialist(
          code: code, kind: kind, district: district, weekdays: weekdays,
          sessionsPerDay: sessions))
    }
    let missing = Diagnostic(
      "registry.file.missing", at: Place(file: "\(folder)/\(table.name)"))
    return (specialists, found ?? [missing])
  }

  /// For each district the places of its neighbours; being neighbours holds both ways.
  package static func neighbours(
    _ folder: String, registry: RegistrySnapshot
  ) -> (neighbours: [[Int]], diagnostics: [Diagnostic]) {
    let districts = places(of: registry)
    var sets = [Set<Int>](repeating: [], count: registry.districts.count)
    let found = DistrictFile.table.read(in: folder) { check, row in
      guard let code = check.code(row, 0),
        let here = districts[String(decoding: code, as: UTF8.self)]
      else { return }
      for name in check.text(row, neighbours).split(separator: "+") {
        guard let there = find(String(name), districts, &check) else { continue }
        sets[here].insert(there)
        sets[there].insert(here)
      }
    }
    return (sets.map { $0.sorted() }, found ?? [])
  }

  private static func places(of registry: RegistrySnapshot) -> [String: Int] {
    Dictionary(
      registry.districts.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first }
    )
  }

  private static func find(
    _ code: String, _ districts: [String: Int], _ check: inout RowCheck
  ) -> Int? {
    if let place = districts[code] { return place }
    check.report("registry.district.unknown", ["code": code])
    return nil
  }

  /// `1+3+5` as bits, Monday 1.
  private static func readWeekdays(_ check: inout RowCheck, _ row: borrowing CSVRow) -> UInt8? {
    var bits: UInt8 = 0
    for part in check.text(row, Column.days).split(separator: "+", omittingEmptySubsequences: false)
    {
      guard let day = UInt8(part), (1...7).contains(day) else {
        check.refuse(row, Column.days, "registry.field.weekdays")
        return nil
      }
      bits |= 1 << day
    }
    return bits
  }
}
