import Chronology
import Programme

/// What another registry would change of a known one: new, changed, closed; nothing is ever removed.
package struct RegistryChanges: Sendable {
  /// What a row is about.
  package enum Subject: String, CaseIterable, Sendable {
    case region
    case district
    case institution
    case group
    case closure
    case staff
  }

  /// What becomes of it.
  package enum Kind: String, CaseIterable, Sendable {
    case new
    case changed
    /// It ends earlier than was known.
    case closed
    case unchanged
  }

  /// One thing that would change.
  package struct Row: Hashable, Sendable {
    /// What it is.
    package let subject: Subject
    /// Its code.
    package let code: String
    /// What becomes of it.
    package let kind: Kind
    /// Its fields that change, with the values before and after.
    package let fields: [Field]
  }

  /// One field that changes.
  package struct Field: Hashable, Sendable {
    /// Its column in the registry's files.
    package let name: String
    /// What it was.
    package let before: String
    /// What it becomes.
    package let after: String
  }

  /// What would change, in the order of the new registry.
  package private(set) var rows: [Row] = []
  /// How many there are of each.
  package private(set) var counts: [Subject: [Kind: Int]] = [:]
  /// How many class groups of the institutions that the new registry has are known and not in it: they stay.
  package private(set) var absentGroups = 0

  /// Compares two registries.
  package init(from known: RegistrySnapshot, to new: RegistrySnapshot) {
    compare(.region, known.regions.map(RegistryRow.init), new.regions.map(RegistryRow.init))
    compare(
      .district, known.districts.map { RegistryRow($0, known) },
      new.districts.map { RegistryRow($0, new) })
    compare(
      .institution, known.institutions.map { RegistryRow($0, known) },
      new.institutions.map { RegistryRow($0, new) })
    compareGroups(known, new)
    compare(.closure, known.closures.map(RegistryRow.init), new.closures.map(RegistryRow.init))
    compare(
      .staff, known.staff.map { RegistryRow($0, known) }, new.staff.map { RegistryRow($0, new) })
  }

  /// How many there are of a subject and a kind.
  package func count(_ subject: Subject, _ kind: Kind) -> Int {
    counts[subject]?[kind] ?? 0
  }

  private mutating func compare(
    _ subject: Subject, _ known: [RegistryRow], _ new: [RegistryRow]
  ) {
    let before = Dictionary(known.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    for row in new { note(subject, before[row.code], row) }
  }

  private mutating func compareGroups(_ known: RegistrySnapshot, _ new: RegistrySnapshot) {
    var places: [String: Int] = [:]
    places.reserveCapacity(known.groups.count)
    for (place, code) in known.groups.code.enumerated() { places[code] = place }
    for place in 0..<new.groups.count {
      // Rows are made for the few groups that differ, not for all 230 thousand.
      if let before = places[new.groups.code[place]] {
        if Self.isSame(known, before, new, place) {
          counts[.group, default: [:]][.unchanged, default: 0] += 1
        } else {
          note(.group, RegistryRow(group: before, known), RegistryRow(group: place, new))
        }
      } else {
        note(.group, nil, RegistryRow(group: place, new))
      }
    }
    let codes = Set(new.groups.code)
    let institutions = Set(new.groups.institution.map { new.institutions[Int($0)].code })
    absentGroups = known.groups.code.indices.count { place in
      !codes.contains(known.groups.code[place])
        && institutions.contains(
          known.institutions[Int(known.groups.institution[place])].code)
    }
  }

  private static func isSame(
    _ known: RegistrySnapshot, _ before: Int, _ new: RegistrySnapshot, _ after: Int
  ) -> Bool {
    let (a, b) = (known.groups, new.groups)
    return a.year[before] == b.year[after] && a.stage[before] == b.stage[after]
      && a.grades[before] == b.grades[after] && a.shift[before] == b.shift[after]
      && a.language[before] == b.language[after] && a.enrolled[before] == b.enrolled[after]
      && a.weekday[before] == b.weekday[after] && a.minute[before] == b.minute[after]
      && a.firstDay[before] == b.firstDay[after] && a.lastDay[before] == b.lastDay[after]
      && known.institutions[Int(a.institution[before])].code
        == new.institutions[Int(b.institution[after])].code
  }

  private mutating func note(_ subject: Subject, _ before: RegistryRow?, _ after: RegistryRow) {
    var kind = Kind.new
    var fields: [Field] = []
    if let before {
      fields = zip(after.names, zip(before.values, after.values)).compactMap { name, values in
        values.0 == values.1 ? nil : Field(name: name, before: values.0, after: values.1)
      }
      let ends = fields.contains { $0.name == "valid_to" } && after.last < before.last
      kind = fields.isEmpty ? .unchanged : ends ? .closed : .changed
    }
    counts[subject, default: [:]][kind, default: 0] += 1
    if kind != .unchanged {
      rows.append(Row(subject: subject, code: after.code, kind: kind, fields: fields))
    }
  }
}
