import ArgumentParser
import Chronology
import DeliveryLedger
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import EducationRegistry
import Foundation
import Programme
import RegistryExchange

/// Writes the week's work list of a district or region, or of all of them.
struct DeliveryWorklistCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "worklist", abstract: Phrases.WorkList.command.inHelp,
      discussion: Phrases.WorkList.commandMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.WorkList.district, value: "code"))
  var district: String?

  @Option(help: ArgumentHelp(Phrases.WorkList.region, value: "code"))
  var region: String?

  @Option(help: ArgumentHelp(Phrases.WorkList.week, value: "yyyy-mm-dd"))
  var week: SchoolDay?

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp(Phrases.WorkList.rejected, value: "file"))
  var rejected: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.WorkList.output, value: "dir"))
  var output = "exports/worklists"

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func validate() throws {
    if district != nil, region != nil {
      throw ValidationError(Phrases.WorkList.oneOfTwo.inHelp)
    }
  }

  func perform(in dialogue: Dialogue) throws {
    let desk = try PlanDesk(database, lessons, in: dialogue)
    let monday = (week ?? dialogue.surroundings.now().day).monday
    let lists = try lists(desk, through: monday.adding(days: -1), dialogue)
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    var files = 0
    for place in try places(desk.registry) {
      let list = lists.list(region: place.region, district: place.district)
      for language in [InterfaceLanguage.kk, .ru] {
        let sheet = WorkListSheet(
          list, of: place.name, registry: desk.registry, language: language)
        let base = "\(output)/worklist-\(place.code)-\(monday.iso).\(language.rawValue)"
        try sheet.writeWorkbook(to: base + ".xlsx")
        try OutputFile.write(sheet.html(), to: base + ".html")
        files += 2
      }
    }
    try dialogue.say(
      Phrases.WorkList.written, ["files": dialogue.number(files), "folder": output])
    dialogue.noteKind(of: desk.ledger)
  }

  private func lists(
    _ desk: PlanDesk, through: SchoolDay, _ dialogue: Dialogue
  ) throws -> WorkLists {
    let places = Dictionary(
      desk.registry.institutions.enumerated().map { ($1.code, $0) },
      uniquingKeysWith: { first, _ in first })
    var unread = try desk.ledger.waitingNotes().map { note in
      WorkList.Unread(
        source: note.source, line: note.line, group: note.group,
        institution: WorkLists.institution(ofGroup: note.group, among: places),
        diagnostic: "delivery.group.waiting")
    }
    for file in rejected {
      let found = RejectedFile.read(file, places: places)
      guard !found.diagnostics.hasErrors else { throw Refusal(found.diagnostics) }
      unread += found.rows
    }
    let tallies = try desk.ledger.tallies(through: through)
    let log = try desk.ledger.reportLog(through: through)
    return WorkLists(
      registry: desk.registry, plan: desk.plan, through: through,
      reported: zip(tallies.heldCells, tallies.notHeldCells).map { $0 | $1 },
      lastDay: log.lastDay, reasons: log.reasons, unread: unread)
  }

  private struct Place {
    let code: String
    let name: Titles
    let region: Int
    var district: Int?
  }

  /// The place that was asked for, or every region with institutions and every district of theirs.
  private func places(_ registry: RegistrySnapshot) throws -> [Place] {
    if let region {
      let place = try registry.place(ofRegion: region)
      return [Place(code: region, name: registry.regions[place].name, region: place)]
    }
    if let district {
      let place = try registry.place(ofDistrict: district)
      let found = registry.districts[place]
      return [Place(code: district, name: found.name, region: found.region, district: place)]
    }
    let taught = Set(registry.institutions.map(\.district))
    let regions = Set(taught.map { registry.districts[$0].region }).sorted()
    return regions.map {
      Place(code: registry.regions[$0].code, name: registry.regions[$0].name, region: $0)
    }
      + taught.sorted().map { place in
        let district = registry.districts[place]
        return Place(
          code: district.code, name: district.name, region: district.region, district: place)
      }
  }
}
