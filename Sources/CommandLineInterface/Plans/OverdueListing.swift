import ArgumentParser
import Chronology
import Diagnostics
import EducationRegistry
import Programme
import Scheduling

/// Sessions whose day has come and of which no one says that they were held.
struct OverdueListing {
  /// What a row stands for.
  enum Level: String, CaseIterable, ExpressibleByArgument {
    case region
    case district
    case institution
  }

  let desk: PlanDesk
  let held: [UInt32]
  let notHeld: [UInt32]
  let postponed: [Int: CellSet]
  let through: SchoolDay
  let region: Int?
  /// Whether cohorts of adults are looked at, and children are not.
  let isOfAdults: Bool
  let language: InterfaceLanguage

  private struct Sum {
    var groups = 0
    var overdue = 0
    var reported = 0
    var postponed = 0
    var since: SchoolDay?
  }

  /// A row a place that owes anything, those that owe most first.
  func listing(by level: Level) -> Listing {
    var listing = Listing([
      .init(level.rawValue, Phrases.Heading.code), .init("name", Phrases.Heading.name),
      .init("groups", Phrases.Heading.groups), .init("overdue", Phrases.Heading.overdue),
      .init("reported_not_held", Phrases.Heading.reportedNotHeld),
      .init("silent", Phrases.Heading.silentSessions),
      .init("postponed", Phrases.Heading.postponed), .init("since", Phrases.Heading.since),
    ])
    let sums = sums(by: level).sorted { ($1.value.overdue, $0.key) < ($0.value.overdue, $1.key) }
    for (place, sum) in sums where sum.overdue > 0 {
      let (code, name) = self.name(place, level)
      listing.append([
        .text(code), .text(name.text(language)), .number(sum.groups), .number(sum.overdue),
        .number(sum.reported), .number(sum.overdue - sum.reported), .number(sum.postponed),
        sum.since.map { .text($0.iso) } ?? .nothing,
      ])
    }
    return listing
  }

  private func sums(by level: Level) -> [Int: Sum] {
    let due = desk.plan.dueMasksOfPlans(by: through)
    let population = Population(desk.registry)
    let year = Int16(SchoolYear(containing: through).start)
    var sums: [Int: Sum] = [:]
    for group in 0..<population.count
    where population.year[group] == year && population.isOfAdults(group) == isOfAdults {
      if let region, Int(population.region[group]) != region { continue }
      let place =
        switch level {
        case .region: Int(population.region[group])
        case .district: Int(population.district[group])
        case .institution: Int(population.institution[group])
        }
      let plan = Int(desk.plan.planNumber[group])
      let advised = postponed[group]?.mask ?? 0
      let owed = due[plan] & ~held[group] & ~advised
      sums[place, default: Sum()].groups += 1
      sums[place, default: Sum()].postponed += (due[plan] & advised).nonzeroBitCount
      guard owed != 0 else { continue }
      sums[place, default: Sum()].overdue += owed.nonzeroBitCount
      sums[place, default: Sum()].reported += (owed & notHeld[group]).nonzeroBitCount
      let first = desk.plan.plans[plan].sessions.first { owed >> UInt32($0.cell.bit) & 1 == 1 }?.day
      if let first, first < sums[place]?.since ?? SchoolDay(number: .max) {
        sums[place]?.since = first
      }
    }
    return sums
  }

  private func name(_ place: Int, _ level: Level) -> (code: String, name: Titles) {
    switch level {
    case .region: (desk.registry.regions[place].code, desk.registry.regions[place].name)
    case .district: (desk.registry.districts[place].code, desk.registry.districts[place].name)
    case .institution:
      (desk.registry.institutions[place].code, desk.registry.institutions[place].name)
    }
  }
}
