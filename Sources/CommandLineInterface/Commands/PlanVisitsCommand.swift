import ArgumentParser
import Chronology
import Diagnostics
import EducationRegistry
import Programme
import RegistryExchange
import Scheduling

/// Plans which institution each specialist of a region visits on each day.
struct PlanVisitsCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "visits", abstract: Phrases.Help.planVisits.inHelp,
      discussion: Phrases.Help.planVisitsMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.OptionHelp.region, value: "code"))
  var region: String

  @Option(help: ArgumentHelp(Phrases.OptionHelp.visitKind, value: "role"))
  var kind: DelivererRole

  @Option(help: ArgumentHelp(Phrases.OptionHelp.closeFrom, value: "yyyy-mm-dd"))
  var from: SchoolDay

  @Option(help: ArgumentHelp(Phrases.OptionHelp.visitTo, value: "yyyy-mm-dd"))
  var to: SchoolDay

  @Option(help: ArgumentHelp(Phrases.OptionHelp.visitRegistry, value: "dir"))
  var registry = "exports/registry"

  @Option(help: ArgumentHelp(Phrases.Plan.visitCalendars, value: "dir"))
  var calendars: String?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func validate() throws {
    guard from <= to else { throw ValidationError(Phrases.Result.daysBackwards.inHelp) }
    guard to.number - from.number < 62 else {
      throw ValidationError(Phrases.Result.windowTooLong.inHelp)
    }
  }

  func perform(in dialogue: Dialogue) throws {
    let desk = try PlanDesk(database, lessons, in: dialogue)
    let place = try desk.registry.place(ofRegion: region)
    let people = SpecialistFile.read(registry, registry: desk.registry)
    let districts = SpecialistFile.neighbours(registry, registry: desk.registry)
    let diagnostics = people.diagnostics + districts.diagnostics
    guard !diagnostics.hasErrors else { throw Refusal(diagnostics) }
    dialogue.report(diagnostics)
    guard let window = DayRange(first: from, last: to) else { return }
    let plan = VisitPlan(
      region: place, window: window, kind: kind, specialists: people.specialists,
      neighbours: districts.neighbours, registry: desk.registry, plan: desk.plan,
      calendars: desk.calendars)
    dialogue.noteKind(of: desk.ledger)
    try dialogue.deliver(
      VisitListing.listing(of: plan, registry: desk.registry, language: dialogue.language),
      as: listing)
    if let calendars { try writeFeeds(plan, desk, to: calendars, dialogue) }
    let served = plan.visits.reduce(0) { $0 + $1.groups }
    let left = plan.unserved.reduce(0) { $0 + $1.groups }
    dialogue.note(
      Phrases.Plan.visitSummary,
      [
        "visits": dialogue.number(plan.visits.count), "served": dialogue.number(served),
        "asked": dialogue.number(served + left), "left": dialogue.number(left),
      ])
    if served + left == 0 {
      dialogue.note(Phrases.Plan.visitNobody, ["from": from.iso, "to": to.iso])
    }
  }

  /// One feed a specialist who has a visit.
  private func writeFeeds(
    _ plan: VisitPlan, _ desk: PlanDesk, to folder: String, _ dialogue: Dialogue
  ) throws {
    let language: TeachingLanguage = dialogue.language == .ru ? .ru : .kk
    let interface = InterfaceLanguage(rawValue: language.code) ?? .kk
    let codes = Set(plan.visits.map(\.specialist)).sorted()
    for code in codes {
      let bytes = VisitFeed.bytes(
        of: code, visits: plan, registry: desk.registry,
        made: dialogue.surroundings.now().day, language: language
      ) { institution, groups in
        Phrases.Plan.visitTitle.text(
          interface, ["institution": institution, "groups": String(groups)])
      }
      let name = String(code.map { $0 == "/" || $0 == ":" ? "_" : $0 })
      try OutputFile.write(bytes, to: "\(folder)/\(name).ics")
    }
    dialogue.note(
      Phrases.WorkList.written, ["files": dialogue.number(codes.count), "folder": folder])
  }
}
