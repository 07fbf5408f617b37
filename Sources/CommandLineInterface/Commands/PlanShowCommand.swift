import ArgumentParser
import Chronology
import DeliveryLedger
import Diagnostics
import EducationRegistry
import LessonContent
import Programme
import Scheduling

/// Shows a group's year, or the country's due sessions by week.
struct PlanShowCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Phrases.Help.planShow.inHelp,
      discussion: Phrases.Help.planShowMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.OptionHelp.group, value: "code"))
  var group: String?

  @Flag(help: ArgumentHelp(Phrases.OptionHelp.dueByWeek))
  var dueByWeek = false

  @OptionGroup var languages: LanguageOption
  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func validate() throws {
    guard (group == nil) == dueByWeek else {
      throw ValidationError(Phrases.Result.groupOrWeeks.inHelp)
    }
  }

  func perform(in dialogue: Dialogue) throws {
    let ledger = try dialogue.openLedger(database)
    let content = try dialogue.loadProgramme(lessons)
    let programme = try content.completeProgramme(of: dialogue.folder(lessons))
    let registry = try ledger.registry()
    let plan = NationalPlan(
      registry, population: Population(registry), programme: programme,
      calendars: content.calendars)
    guard let group else {
      dialogue.noteKind(of: ledger)
      return try dialogue.deliver(WeekListing.listing(of: plan), as: listing)
    }
    let place = try registry.place(ofGroup: group)
    dialogue.noteKind(of: ledger)
    let year = GroupYear(
      group: registry.groups[place], plan: plan[place], programme: programme,
      calendars: content.calendars)
    if listing.format == .table {
      let institution = registry.institutions[registry.groups[place].institution]
      year.describe(institution: institution, in: dialogue)
      let gaps = SupportReach(registry, calendars: content.calendars).gaps(of: place, in: plan)
      if !gaps.isEmpty {
        dialogue.note(
          Phrases.Plan.supportGap,
          [
            "count": String(gaps.count),
            "dates": gaps.map(\.day.iso).joined(separator: ", "),
          ])
      }
      let untrained = TrainedReach(registry).gaps(of: place, in: plan)
      if !untrained.isEmpty {
        dialogue.note(
          Phrases.Trained.gap,
          [
            "count": String(untrained.count),
            "dates": untrained.map(\.day.iso).joined(separator: ", "),
          ])
      }
      for entry in programme.entriesForPoliceAlone {
        dialogue.note(Phrases.Plan.policeAlone, ["lesson": entry.id.text])
      }
    }
    try dialogue.deliver(
      year.listing(titles: languages.titles(in: dialogue)), as: listing)
  }
}
