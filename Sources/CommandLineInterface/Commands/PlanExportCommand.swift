import ArgumentParser
import Chronology
import Diagnostics
import EducationRegistry
import Programme
import RegistryExchange
import Scheduling

/// Writes the plan for calendars, programs and walls.
struct PlanExportCommand: DialogueCommand {
  /// In which form.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case ics
    case csv
    case html
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: Phrases.Help.planExport.inHelp,
      discussion: Phrases.Help.planExportMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.OptionHelp.exportFormat))
  var format: Format

  @Option(help: ArgumentHelp(Phrases.OptionHelp.group, value: "code"))
  var group: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.institution, value: "code"))
  var institution: String?

  @Option(help: ArgumentHelp(Phrases.Plan.staffOption, value: "code"))
  var staff: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.region, value: "code"))
  var region: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.exportWeek, value: "yyyy-mm-dd"))
  var week: SchoolDay?

  @Option(
    name: .shortAndLong, help: ArgumentHelp(Phrases.OptionHelp.exportFolder, value: "path"))
  var output: String?

  @OptionGroup var languages: LanguageOption
  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func validate() throws {
    switch format {
    case .ics where group == nil && institution == nil && staff == nil:
      throw ValidationError(Phrases.Result.exportNeedsPlace.inHelp)
    case .html where institution == nil || week == nil:
      throw ValidationError(Phrases.Result.exportNeedsWeek.inHelp)
    case .csv where week == nil && output == nil:
      throw ValidationError(Phrases.Result.exportNeedsFolder.inHelp)
    case .csv where week != nil && institution == nil:
      throw ValidationError(Phrases.Result.exportNeedsWeek.inHelp)
    default: break
    }
  }

  func perform(in dialogue: Dialogue) throws {
    let desk = try PlanDesk(database, lessons, in: dialogue)
    dialogue.noteKind(of: desk.ledger)
    switch format {
    case .ics: try deliverFeed(desk, dialogue)
    case .csv where week == nil: try writeRegions(desk, dialogue)
    case .csv, .html: try deliverWeek(desk, dialogue)
    }
  }

  private func deliverFeed(_ desk: PlanDesk, _ dialogue: Dialogue) throws {
    let language = languages.choice(in: dialogue)
    let (groups, name) = try feedGroups(desk, language)
    let summary = Phrases.Plan.eventTitle
    let interface = InterfaceLanguage(rawValue: language.code) ?? .kk
    let bytes = PlanFeed.bytes(
      of: groups, name: name, registry: desk.registry, plan: desk.plan, language: language,
      words: PlanFeed.Words(group: Phrases.Heading.group[interface]) { title, pass in
        summary.text(interface, ["title": title, "pass": String(pass)])
      })
    try dialogue.deliver(String(decoding: bytes, as: UTF8.self), to: output)
  }

  private func feedGroups(
    _ desk: PlanDesk, _ language: TeachingLanguage
  ) throws -> ([Int], String) {
    if let group { return ([try desk.registry.place(ofGroup: group)], group) }
    if let staff { return (try desk.registry.places(ofGroupsOf: staff), staff) }
    let place = try desk.registry.place(ofInstitution: institution ?? "")
    return (
      (0..<desk.registry.groups.count).filter {
        Int(desk.registry.groups.institution[$0]) == place
      }, desk.registry.institutions[place].name.text(language)
    )
  }

  private func writeRegions(_ desk: PlanDesk, _ dialogue: Dialogue) throws {
    let place = try region.map(desk.registry.place(ofRegion:))
    let table = PlanTable(registry: desk.registry, plan: desk.plan)
    let written = try table.writeRegions(to: output ?? "", only: place)
    let adults = try table.writeRegions(to: output ?? "", only: place, ofAdults: true)
    try dialogue.say(
      Phrases.Result.planWritten,
      [
        "sessions": dialogue.number(written.sessions), "files": dialogue.number(written.files),
        "folder": output ?? "",
      ])
    guard adults.files > 0 else { return }
    try dialogue.say(
      Phrases.Plan.adultsWritten,
      ["sessions": dialogue.number(adults.sessions), "files": dialogue.number(adults.files)])
  }

  private func deliverWeek(_ desk: PlanDesk, _ dialogue: Dialogue) throws {
    guard let week else { return }
    let language = languages.choice(in: dialogue)
    let interface = InterfaceLanguage(rawValue: language.code) ?? .kk
    let place = try desk.registry.place(ofInstitution: institution ?? "")
    let sheet = WeekSheet(
      institution: place, week: week, registry: desk.registry, plan: desk.plan,
      language: language)
    if format == .html {
      let words = WeekSheet.Words(
        institution: desk.registry.institutions[place].name.text(language), week: week.monday,
        language: interface)
      let page = sheet.html(language: language, words: words)
      return try dialogue.deliver(String(decoding: page, as: UTF8.self), to: output)
    }
    try dialogue.deliver(try WeekSheetListing.listing(of: sheet).csv(), to: output)
  }
}
