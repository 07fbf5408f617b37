import Chronology
import EducationRegistry
import Programme
import Scheduling

/// The class groups as the feed needs them: flat, and small enough for the processor's cache.
struct FeedGroups {
  /// One class group.
  struct Group {
    /// Where its plan's sessions begin in `days` and `cells`.
    let firstSession: Int32
    /// Which of them fall into the feed's days.
    let due: Range<Int32>
    let institution: Int32
    let codeStart: Int32
    let enrolled: UInt16
    let minute: UInt16
    let codeCount: UInt8
    let level: UInt8
    let language: UInt8
    let isKindergarten: Bool
  }

  let groups: [Group]
  /// The day number of every session of every plan.
  let days: [Int32]
  /// The cell's bit of every session of every plan.
  let cells: [UInt8]
  /// The group codes one behind the other.
  let codes: [UInt8]
  /// The days on which anybody at all is taught: no holiday is among them.
  let teachingDays: Set<Int32>

  init(_ registry: RegistrySnapshot, plan: NationalPlan, range: DayRange) {
    var days: [Int32] = []
    var cells: [UInt8] = []
    var starts: [Int32] = []
    var dues: [Range<Int32>] = []
    for year in plan.plans {
      starts.append(Int32(days.count))
      days += year.sessions.map(\.day.number)
      cells += year.sessions.map(\.cell.bit)
      let before = year.sessions.count { $0.day < range.first }
      let upTo = year.sessions.count { $0.day <= range.last }
      dues.append(Int32(before)..<Int32(upTo))
    }
    self.days = days
    self.cells = cells
    teachingDays = Set(days)
    codes = registry.groups.code.flatMap(\.utf8)
    groups = Self.packed(registry, plan.planNumber, starts, dues)
  }

  /// How many sessions of a group fall into the feed's days.
  func due(_ group: Int) -> Int { groups[group].due.count }

  private static func packed(
    _ registry: RegistrySnapshot, _ planNumber: [Int32], _ starts: [Int32],
    _ dues: [Range<Int32>]
  ) -> [Group] {
    let table = registry.groups
    let kindergarten = Stage.allCases.firstIndex(of: .kindergarten).map { UInt8($0) }
    var codeStart: Int32 = 0
    return (0..<table.count).map { place in
      let plan = Int(planNumber[place])
      let codeCount = table.code[place].utf8.count
      defer { codeStart += Int32(codeCount) }
      return Group(
        firstSession: starts[plan],
        // Adults report in a file of their own: this feed is the children's.
        due: table.isOfAdults(place) ? 0..<0 : dues[plan], institution: table.institution[place],
        codeStart: codeStart, enrolled: table.enrolled[place], minute: table.minute[place],
        codeCount: UInt8(codeCount), level: table.level[place], language: table.language[place],
        isKindergarten: table.stage[place] == kindergarten)
    }
  }
}
