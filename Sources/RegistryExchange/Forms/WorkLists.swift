package import Chronology
package import DeliveryModel
package import EducationRegistry
import Programme
package import Scheduling

/// Makes the work lists of a country: what they share is computed once.
package struct WorkLists {
  private let registry: RegistrySnapshot
  private let through: SchoolDay
  private let silences: [WorkList.Silence]
  private let unread: [WorkList.Unread]

  /// Looks at a country through a day.
  ///
  /// - Parameters:
  ///   - registry: The registry.
  ///   - plan: The plan over it.
  ///   - through: The last day that is looked at.
  ///   - reported: The cells of each group that were reported, held or not, as masks.
  ///   - lastDay: The latest reported session of each group.
  ///   - reasons: Why sessions of a group were not held.
  ///   - unread: Rows that do not count yet.
  package init(
    registry: RegistrySnapshot, plan: NationalPlan, through: SchoolDay, reported: [UInt32],
    lastDay: [SchoolDay?], reasons: [Int: [NotHeldReason: Int]], unread: [WorkList.Unread]
  ) {
    self.registry = registry
    self.through = through
    self.unread = unread
    var sums = [Sum](repeating: Sum(), count: registry.institutions.count)
    for group in 0..<registry.groups.count
    where registry.groups.first(of: group) <= through && registry.groups.last(of: group) >= through
      && !registry.groups.isOfAdults(group)
    {
      let place = Int(registry.groups.institution[group])
      sums[place].allGroups += 1
      for (reason, count) in reasons[group] ?? [:] {
        sums[place].reasons[reason, default: 0] += count
      }
      if let day = lastDay[group], sums[place].last.map({ $0 < day }) ?? true {
        sums[place].last = day
      }
      let due = plan[group]
      let owed = due.due(by: through).mask & ~reported[group]
      guard owed != 0,
        let first = due.sessions.first(where: { owed >> UInt32($0.cell.bit) & 1 == 1 })?.day
      else { continue }
      sums[place].groups += 1
      sums[place].sessions += owed.nonzeroBitCount
      if sums[place].since.map({ first < $0 }) ?? true { sums[place].since = first }
    }
    silences = sums.enumerated().compactMap { place, sum in
      guard let since = sum.since else { return nil }
      return WorkList.Silence(
        institution: place, groups: sum.groups, allGroups: sum.allGroups, sessions: sum.sessions,
        since: since, lastReport: sum.last,
        reasons: sum.reasons.map { (reason: $0.key, count: $0.value) }
          .sorted { ($1.count, $0.reason.rawValue) < ($0.count, $1.reason.rawValue) })
    }
  }

  private struct Sum {
    var groups = 0
    var allGroups = 0
    var sessions = 0
    var since: SchoolDay?
    var last: SchoolDay?
    var reasons: [NotHeldReason: Int] = [:]
  }

  /// The list of a region, or of one of its districts.
  package func list(region: Int, district: Int? = nil) -> WorkList {
    let isHere = { (place: Int) in
      let institution = registry.institutions[place]
      return district.map { $0 == institution.district }
        ?? (registry.region(of: institution) == region)
    }
    return WorkList(
      silences: silences.filter { isHere($0.institution) }.sorted {
        ($0.lastReport?.number ?? .min, $0.since, $1.sessions)
          < ($1.lastReport?.number ?? .min, $1.since, $0.sessions)
      },
      // A row that belongs nowhere is shown where somebody can find out: to every region.
      unread: unread.filter { $0.institution.map(isHere) ?? (district == nil) }, through: through)
  }

  /// The institution whose code a group's code begins with, the longest such; nil when there is none.
  package static func institution(
    ofGroup code: String, among places: [String: Int]
  ) -> Int? {
    var prefix = code[...]
    while !prefix.isEmpty {
      if let place = places[String(prefix)] { return place }
      prefix = prefix.dropLast()
    }
    return nil
  }
}
