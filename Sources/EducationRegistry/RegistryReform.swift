package import Chronology
package import Programme

/// Merges, splits, renames and closes institutions of a registry from a day on.
///
/// What was before that day stays as it is: an institution or group that ends keeps its code and its days until then, and
/// what goes on has a code of its own and the first as its predecessor.
package struct RegistryReform {
  /// The registry as it is after what was decided so far.
  package private(set) var registry: RegistrySnapshot
  /// What stands against a decision; then it changed nothing.
  package private(set) var findings: [(code: String, finding: RegistryFinding)] = []
  private var codes: Set<String>

  /// Begins with a registry.
  package init(_ registry: RegistrySnapshot) {
    self.registry = registry
    codes = Set(registry.groups.code)
  }

  /// Ends some institutions, whose groups go on in another one.
  package mutating func merge(_ codes: [String], into target: String, on day: SchoolDay) {
    let places = codes.compactMap { open($0, on: day, cause: .merge, successor: target) }
    guard findings.isEmpty, let target = open(target, on: day) else { return }
    for place in places {
      guard place != target else {
        return refuse(codes[0], "registry.reform.self", [:])
      }
      let code = registry.institutions[place].code
      let targetCode = registry.institutions[target].code
      guard !isRecorded(code, targetCode, day, .merge) else { continue }
      for group in groups(of: place, on: day) { move(group, to: target, on: day, .merge) }
      end(place, on: day, successor: targetCode, .merge)
    }
  }

  /// Gives some groups of an institution to a new one beside it, which has its properties.
  package mutating func split(
    _ code: String, groups moved: [String], into new: String, named name: Titles,
    on day: SchoolDay
  ) {
    guard !isRecorded(code, new, day, .split) else { return }
    guard let place = open(code, on: day) else { return }
    guard !registry.institutions.contains(where: { $0.code == new }) else {
      return refuse(new, "registry.reform.taken", [:])
    }
    let own = groups(of: place, on: day)
    var wanted: [Int] = []
    for group in moved {
      guard let found = own.first(where: { registry.groups.code[$0] == group }) else {
        return refuse(group, "registry.reform.group", ["institution": code, "day": day.iso])
      }
      wanted.append(found)
    }
    let old = registry.institutions[place]
    registry.institutions.append(
      Institution(
        code: new, kind: old.kind, subtype: old.subtype, ownership: old.ownership,
        locality: old.locality, basis: old.basis, district: old.district, name: name,
        validity: DayRange(first: day, last: old.validity?.last ?? SchoolDay.lastWritten)))
    for group in wanted { move(group, to: registry.institutions.count - 1, on: day, .split) }
    record(.institution, code, new, day, .split)
  }

  /// Gives an institution other names.
  package mutating func rename(_ code: String, to name: Titles, on day: SchoolDay) {
    guard let place = open(code, on: day) else { return }
    let former = registry.institutions[place].name
    guard former != name else { return }
    registry.institutions[place] = registry.institutions[place].with(name: name)
    registry.successions.append(
      Succession(
        subject: .institution, code: code, successor: code, from: day, cause: .rename,
        formerName: former))
  }

  /// Ends an institution and its groups.
  package mutating func close(_ code: String, on day: SchoolDay) {
    guard !isRecorded(code, "", day, .close), let place = open(code, on: day) else { return }
    for group in groups(of: place, on: day) {
      record(.group, registry.groups.code[group], "", day, .close)
      // What has not begun never will.
      registry.groups.end(group, before: max(day, registry.groups.first(of: group).adding(days: 1)))
    }
    end(place, on: day, successor: "", .close)
  }

  private mutating func move(
    _ place: Int, to institution: Int, on day: SchoolDay, _ cause: Succession.Cause
  ) {
    let group = registry.groups[place]
    guard registry.groups.first(of: place) < day else {
      // It has no past: it keeps its code and begins elsewhere.
      registry.groups.move(place, to: institution)
      return record(.group, group.code, group.code, day, cause)
    }
    let old = registry.institutions[group.institution].code
    let code = freeCode(for: group.code, from: old, to: registry.institutions[institution].code)
    registry.groups.append(
      ClassGroup(
        code: code, institution: institution, year: group.year, stage: group.stage,
        grades: group.grades, shift: group.shift, language: group.language,
        enrolled: group.enrolled, weekday: group.weekday, minute: group.minute,
        validity: DayRange(first: day, last: registry.groups.last(of: place))))
    registry.groups.end(place, before: day)
    record(.group, group.code, code, day, cause)
  }

  private mutating func end(
    _ place: Int, on day: SchoolDay, successor: String, _ cause: Succession.Cause
  ) {
    let institution = registry.institutions[place]
    let first = institution.validity?.first ?? SchoolDay.firstWritten
    registry.institutions[place] = institution.with(
      validity: DayRange(first: min(first, day.adding(days: -1)), last: day.adding(days: -1)))
    record(.institution, institution.code, successor, day, cause)
  }

  /// The code with the new institution's in place of the old one's, and a number when that is taken.
  private mutating func freeCode(for code: String, from old: String, to new: String) -> String {
    let rest = code.hasPrefix(old) ? String(code.dropFirst(old.count)) : "-\(code)"
    var free = new + rest
    var number = 2
    while codes.contains(free) {
      free = "\(new)\(rest).\(number)"
      number += 1
    }
    codes.insert(free)
    return free
  }

  /// The groups of an institution that are there on a day or later.
  private func groups(of institution: Int, on day: SchoolDay) -> [Int] {
    (0..<registry.groups.count).filter {
      Int(registry.groups.institution[$0]) == institution && registry.groups.last(of: $0) >= day
    }
  }

  /// The place of an institution that is open on a day; what is recorded as decided counts as open.
  private mutating func open(
    _ code: String, on day: SchoolDay, cause: Succession.Cause? = nil, successor: String = ""
  ) -> Int? {
    guard let place = registry.institutions.firstIndex(where: { $0.code == code }) else {
      refuse(code, "registry.reform.unknown", [:])
      return nil
    }
    if let cause, isRecorded(code, successor, day, cause) { return place }
    if let days = registry.institutions[place].validity, !days.contains(day) {
      refuse(
        code, "registry.reform.closed",
        ["day": day.iso, "from": days.first.iso, "to": days.last.iso])
      return nil
    }
    return place
  }

  private func isRecorded(
    _ code: String, _ successor: String, _ day: SchoolDay, _ cause: Succession.Cause
  ) -> Bool {
    registry.successions.contains {
      $0.subject == .institution && $0.code == code && $0.successor == successor && $0.from == day
        && $0.cause == cause
    }
  }

  private mutating func record(
    _ subject: Succession.Subject, _ code: String, _ successor: String, _ day: SchoolDay,
    _ cause: Succession.Cause
  ) {
    registry.successions.append(
      Succession(subject: subject, code: code, successor: successor, from: day, cause: cause))
  }

  private mutating func refuse(_ code: String, _ id: String, _ facts: [String: String]) {
    findings.append((code, RegistryFinding(error: id, facts.merging(["code": code]) { $1 })))
  }
}
