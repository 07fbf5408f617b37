package import Chronology
import Programme

/// Looks for groups that may exist on paper only: a question for each, no verdict.
package struct GhostChecks {
  private let registry: RegistrySnapshot
  private let day: SchoolDay
  private let due: [Int]
  private let reports: [Int]

  /// From how many due sessions on a group's silence is more than a late start.
  package static let patience = 3

  /// Checks a registry as of a day.
  ///
  /// - Parameters:
  ///   - registry: The registry.
  ///   - day: The day.
  ///   - due: How many sessions were due by then, by group.
  ///   - reports: How many were reported, held or not, by group.
  package init(_ registry: RegistrySnapshot, on day: SchoolDay, due: [Int], reports: [Int]) {
    self.registry = registry
    self.day = day
    self.due = due
    self.reports = reports
  }

  /// Everything worth asking, by kind and then in the order of the registry.
  package func doubts(region: Int? = nil) -> [RegistryDoubt] {
    var groups = [[Int]](repeating: [], count: registry.institutions.count)
    for place in 0..<registry.groups.count where isThere(place) {
      groups[Int(registry.groups.institution[place])].append(place)
    }
    var doubts: [RegistryDoubt] = []
    for (place, institution) in registry.institutions.enumerated() {
      guard region == nil || registry.region(of: institution) == region,
        institution.validity?.contains(day) ?? true
      else { continue }
      doubts += silent(groups[place], at: place) + sizes(groups[place], at: place)
      doubts += twins(groups[place], at: place) + lives(groups[place], at: place)
    }
    let order = RegistryDoubt.Kind.allCases
    return doubts.enumerated().sorted { left, right in
      let ranks = (
        order.firstIndex(of: left.element.kind), order.firstIndex(of: right.element.kind)
      )
      return ((ranks.0 ?? 0), left.offset) < ((ranks.1 ?? 0), right.offset)
    }.map(\.element)
  }

  private func isThere(_ group: Int) -> Bool {
    registry.groups.first(of: group) <= day && day <= registry.groups.last(of: group)
  }

  private func isSilent(_ group: Int) -> Bool {
    reports[group] == 0 && due[group] >= Self.patience
  }

  private func silent(_ groups: [Int], at institution: Int) -> [RegistryDoubt] {
    guard groups.contains(where: { reports[$0] > 0 }) else { return [] }
    let others = groups.count { reports[$0] > 0 }
    return groups.filter(isSilent).map { group in
      RegistryDoubt(
        kind: .silentGroup, institution: institution, group: group,
        facts: ["due": "\(due[group])", "others": "\(others)"])
    }
  }

  /// The most that a building of the kind holds, in one shift.
  ///
  /// The largest schools of the country have some 6,000 pupils in two shifts, the largest kindergartens some 700 children; a small
  /// school is one by having fewer than 181 (facts, section 1). The limits lie above, so that what is named stands out.
  private static func capacity(_ institution: Institution) -> Int {
    switch (institution.kind, institution.subtype) {
    case (.school, "small"): 180
    case (.school, _), (.college, _): 4_000
    case (.kindergarten, "mini-centre"): 200
    case (.kindergarten, _): 800
    case (.training, _): 10_000
    }
  }

  private func sizes(_ groups: [Int], at place: Int) -> [RegistryDoubt] {
    var heads: [UInt8: Int] = [:]
    // Parents come in the evening, a webinar needs no room: the building holds children.
    for group in groups where !registry.groups.isOfAdults(group) {
      heads[registry.groups.shift[group], default: 0] += Int(registry.groups.enrolled[group])
    }
    let limit = Self.capacity(registry.institutions[place])
    let large = heads.sorted { $0.key < $1.key }.filter { $0.value > limit }.map { shift, count in
      RegistryDoubt(
        kind: .buildingSize, institution: place, group: nil,
        facts: ["shift": "\(shift)", "heads": "\(count)", "limit": "\(limit)"])
    }
    return large
      + groups.compactMap { group in
        let limit = GroupSizeCheck.limit(isOfAdults: registry.groups.isOfAdults(group))
        guard registry.groups.enrolled[group] > limit else { return nil }
        return RegistryDoubt(
          kind: .groupSize, institution: place, group: group,
          facts: ["heads": "\(registry.groups.enrolled[group])", "limit": "\(limit)"])
      }
  }

  private func twins(_ groups: [Int], at place: Int) -> [RegistryDoubt] {
    var doubts: [RegistryDoubt] = []
    var byCode: [String: Int] = [:]
    var byLooks: [[Int]: Int] = [:]
    for group in groups {
      let code = registry.groups.code[group]
      if let other = byCode[Self.folded(code)] {
        doubts.append(
          RegistryDoubt(
            kind: .sameCode, institution: place, group: group,
            facts: ["other": registry.groups.code[other]]))
      } else {
        byCode[Self.folded(code)] = group
      }
      let looks = looks(of: group)
      guard let other = byLooks[looks] else {
        byLooks[looks] = group
        continue
      }
      guard isSilent(group) != isSilent(other) else { continue }
      let (silent, speaking) = isSilent(group) ? (group, other) : (other, group)
      doubts.append(
        RegistryDoubt(
          kind: .silentTwin, institution: place, group: silent,
          facts: ["other": registry.groups.code[speaking]]))
    }
    return doubts
  }

  /// A code without what people write one way or another: letter case, `-`, `_`, `.`, `/`; O for 0, I for 1.
  private static func folded(_ code: String) -> String {
    String(
      code.uppercased().filter { !"-_./".contains($0) }
        .map { $0 == "O" ? "0" : $0 == "I" ? "1" : $0 })
  }

  private func looks(of group: Int) -> [Int] {
    let table = registry.groups
    return [
      Int(table.year[group]), Int(table.stage[group]), Int(table.grades[group]),
      Int(table.shift[group]), Int(table.language[group]), Int(table.enrolled[group]),
      Int(table.weekday[group]), Int(table.minute[group]),
    ]
  }

  private func lives(_ groups: [Int], at place: Int) -> [RegistryDoubt] {
    guard !groups.isEmpty else {
      return [RegistryDoubt(kind: .noGroups, institution: place, group: nil, facts: [:])]
    }
    guard let last = registry.institutions[place].validity?.last else { return [] }
    return groups.filter { registry.groups.last(of: $0) > last }.map { group in
      RegistryDoubt(
        kind: .outlivesInstitution, institution: place, group: group,
        facts: ["day": last.iso, "last": registry.groups.last(of: group).iso])
    }
  }
}
