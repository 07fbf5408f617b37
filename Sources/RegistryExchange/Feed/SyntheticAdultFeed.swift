package import Chronology
import DeliveryModel
package import EducationRegistry
import Programme
package import Scheduling
package import Tabular

/// Made-up reports of a made-up country's cohorts of adults: a file of their own, so that the children's stays what it is.
package struct SyntheticAdultFeed: Sendable {
  private let seed: UInt64
  private let registry: RegistrySnapshot
  private let plan: NationalPlan
  private let days: DayRange

  /// Of a hundred sessions that are due so many are reported, and of those so many are held.
  private static let (reported, held) = (0.8, 0.94)

  /// The feed of a country and its plan.
  package init(seed: UInt64, registry: RegistrySnapshot, plan: NationalPlan, days: DayRange) {
    precondition(registry.isSynthetic, "nobody reports for a real institution but itself")
    self.seed = seed
    self.registry = registry
    self.plan = plan
    self.days = days
  }

  /// Who of the staff register teaches adults: of the first role that the lesson names and somebody has, the group's own
  /// first.
  private static func teacher(
    of group: ClassGroup, _ entry: ProgrammeEntry, on day: SchoolDay, among staff: [StaffMember]
  ) -> StaffMember? {
    for role in entry.deliverers {
      let able = staff.filter {
        $0.role == role && $0.validity?.contains(day) ?? true
          && ($0.groups.isEmpty || $0.groups.contains(group.code))
      }
      if let own = able.first(where: { !$0.groups.isEmpty }) ?? able.first { return own }
    }
    return nil
  }

  /// Writes the file; the ledger derives its ids.
  ///
  /// - Returns: How many rows there are, and how many of them are of sessions held.
  package func write(to path: String) throws(TableFault) -> (rows: Int, held: Int) {
    var numbers = SeededNumbers(seed: SeededNumbers.mixed(seed ^ 0xAD17))
    var writer = try CSVWriter(path: path)
    try writer.writeRow(DeliveryColumn.allCases.map(\.rawValue) + [SyntheticMark.column])
    var (rows, held) = (0, 0)
    let staff = Dictionary(grouping: registry.staff, by: \.institution)
    for place in 0..<registry.groups.count where registry.groups.isOfAdults(place) {
      let group = registry.groups[place]
      let entries = plan.programme.entries(of: group.level)
      for session in plan[place].sessions where days.contains(session.day) {
        guard numbers.happens(Self.reported) else { continue }
        let isHeld = numbers.happens(Self.held)
        let away = numbers.below(max(1, group.enrolled / 5))
        let entry = entries[entries.startIndex + session.cell.topic]
        let teacher = Self.teacher(
          of: group, entry, on: session.day, among: staff[group.institution] ?? [])
        rows += 1
        held += isHeld ? 1 : 0
        let fields: [DeliveryColumn: String] = [
          .group: group.code, .lesson: entry.id.text, .pass: "\(session.cell.pass.number)",
          .date: session.day.iso, .held: isHeld ? "yes" : "no",
          .reason: isHeld ? "" : NotHeldReason.other.code, .language: group.language.code,
          .enrolled: "\(group.enrolled)", .present: isHeld ? "\(group.enrolled - away)" : "",
          .role: isHeld ? (teacher?.role ?? entry.deliverers.first ?? .other).code : "",
          .deliverer: isHeld ? teacher?.code ?? "" : "",
          .reporter: FeedCode.other(of: group.institution),
          .reportedAt: "\(session.day.iso)T20:00:00+05:00",
        ]
        try writer.writeRow(
          DeliveryColumn.allCases.map { fields[$0] ?? "" } + [SyntheticMark.value])
      }
    }
    try writer.finish()
    return (rows, held)
  }
}
