import ArgumentParser
import Diagnostics
import EducationRegistry
import Programme
import Scheduling

/// Lists how many sensitive sessions have a trained deliverer in force, by region, district or institution.
struct PlanTrainedCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trained", abstract: Phrases.Trained.command.inHelp,
      discussion: Phrases.Trained.commandMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.OptionHelp.overdueBy))
  var by: OverdueListing.Level = .region

  @Option(help: ArgumentHelp(Phrases.OptionHelp.region, value: "code"))
  var region: String?

  @Option(help: ArgumentHelp(Phrases.Trained.training, value: "code"))
  var training: String?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let desk = try PlanDesk(database, lessons, in: dialogue)
    let only = try region.map(desk.registry.place(ofRegion:))
    let population = Population(desk.registry)
    let counts = TrainedReach(desk.registry, training: training).counts(in: desk.plan) { group in
      guard only.map({ $0 == Int(population.region[group]) }) ?? true else { return nil }
      return switch by {
      case .region: Int(population.region[group])
      case .district: Int(population.district[group])
      case .institution: Int(population.institution[group])
      }
    }
    var rows = Listing([
      .init(by.rawValue, Phrases.Heading.code), .init("name", Phrases.Heading.name),
      .init("sensitive", Phrases.Trained.sensitive), .init("trained", Phrases.Trained.covered),
      .init("percent", Phrases.Trained.percent),
    ])
    for (place, count) in counts.sorted(by: { $0.key < $1.key }) {
      let (code, name) = self.name(place, desk.registry)
      rows.append([
        .text(code), .text(name.text(dialogue.language)), .number(count.sessions),
        .number(count.covered), .number(count.covered * 100 / max(1, count.sessions)),
      ])
    }
    dialogue.noteKind(of: desk.ledger)
    try dialogue.deliver(rows, as: listing)
    if desk.registry.staff.isEmpty { dialogue.note(Phrases.Trained.noStaff) }
  }

  private func name(_ place: Int, _ registry: RegistrySnapshot) -> (code: String, name: Titles) {
    switch by {
    case .region: (registry.regions[place].code, registry.regions[place].name)
    case .district: (registry.districts[place].code, registry.districts[place].name)
    case .institution: (registry.institutions[place].code, registry.institutions[place].name)
    }
  }
}
