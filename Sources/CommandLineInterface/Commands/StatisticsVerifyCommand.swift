import ArgumentParser
import Chronology
import DeliveryLedger
import DeliveryStatistics
import Diagnostics
import DisclosureControl
import Foundation
import StatisticsExport

/// Derives a publication from the database anew and compares every byte.
struct StatisticsVerifyCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify", abstract: Phrases.Publication.verifyHelp.inHelp,
      discussion: Phrases.Publication.verifyMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Publication.verifiedFolder, value: "folder"))
  var folder: String

  @OptionGroup var sources: PublicationSources
  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) async throws {
    let desk = try PublicationDesk(database, lessons, in: dialogue)
    let place = PublicationFolder(path: folder)
    let paths = try place.paths()
    let notice = PublicationNotice(place.file("publication.json"))
    let name = notice?.id ?? URL(fileURLWithPath: folder).lastPathComponent
    guard let stored = try desk.ledger.publication(named: name) else {
      throw Refusal("statistics.publication.unknown", at: folder, facts: ["id": name])
    }
    let request = try request(for: stored, notice, of: desk, in: dialogue)
    // Without a record that can be read, a table itself tells whether it was asked for.
    let isMarked = place.file("tables/regions.csv")?.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let (derived, _) = try await Progress(dialogue.console).step(
      dialogue.text(Phrases.Publication.verifying), in: dialogue
    ) { _ in try desk.derive(request, hasMark: notice?.csvMark ?? isMarked ?? false) }
    if derived.note != nil { dialogue.note(Phrases.Statistics.programmeOfToday) }
    let publication = derived.publication
    let differences = try place.differences(from: try publication.files())
    guard differences.isEmpty else {
      throw Refusal(
        differences.map(diagnostic) + Self.changes(of: notice?.inputs ?? [], in: publication),
        code: .foreignData)
    }
    // Files that agree with each other and not with what was kept were made later.
    guard derived.stored.saysTheSame(as: stored) else {
      throw Refusal(
        "statistics.vintage.other", at: folder, facts: ["id": name], code: .foreignData)
    }
    try dialogue.say(
      Phrases.Publication.verified,
      ["id": name, "files": dialogue.number(paths.count), "folder": folder])
    dialogue.noteKind(of: desk.ledger)
  }

  /// What was asked for then: the database tells, and the record what came from elsewhere.
  private func request(
    for stored: StoredPublication, _ notice: PublicationNotice?, of desk: PublicationDesk,
    in dialogue: Dialogue
  ) throws -> PublicationRequest {
    let materials = try desk.materials(sources)
    let given = Set(materials.inputs.map(\.name))
    let lacking = (notice?.inputs ?? []).filter { input in
      ["wave ", "indicators: "].contains { input.name.hasPrefix($0) }
        && !given.contains(input.name)
    }
    guard lacking.isEmpty else {
      throw Refusal(
        lacking.map {
          Diagnostic(
            "statistics.input.needed", at: Place(file: $0.name),
            facts: [
              "option": $0.name.hasPrefix("wave ") ? "--wave" : "--indicators",
              "digest": String($0.sha256.prefix(16)),
            ])
        })
    }
    return PublicationRequest(
      periodTo: stored.period.last, knownBy: .position(stored.position),
      policy: DisclosurePolicy(of: stored, outside: notice?.disclosure.outsideThreshold),
      questions: try (notice?.questions ?? []).map {
        try PublicationQuestion(
          $0, periodTo: stored.period.last, now: dialogue.surroundings.now())
      }, materials: materials)
  }

  private func diagnostic(_ difference: PublicationComparison.Difference) -> Diagnostic {
    let place = Place(file: "\(folder)/\(difference.path)")
    return switch difference {
    case .absent: Diagnostic("statistics.file.absent", at: place)
    case .foreign: Diagnostic("statistics.file.foreign", at: place)
    case .changed(_, let byte, let line):
      Diagnostic(
        "statistics.file.changed", at: Place(file: place.file, line: line),
        facts: ["byte": "\(byte)"])
    }
  }

  /// What it was made of that is otherwise by now.
  private static func changes(
    of inputs: [PublishedInput], in publication: Publication
  ) -> [Diagnostic] {
    inputs.filter { !publication.inputs.contains($0) }.map {
      Diagnostic("statistics.input.changed", at: Place(file: $0.name))
    }
  }
}
