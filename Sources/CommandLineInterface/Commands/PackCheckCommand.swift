import ArgumentParser
import Diagnostics
import LessonPackaging

/// Says of packages what they are, whether they conform, and what a learning system would make of them.
struct PackCheckCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: Phrases.Packs.check.inHelp,
      discussion: Phrases.Packs.checkMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Packs.files, value: "file"))
  var files: [String]

  @Option(help: ArgumentHelp(Phrases.Packs.lms, listing: LMSProfile.all.map(\.id)))
  var lms: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.format))
  var format: VerdictListing.Format = .table

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.OptionHelp.output, value: "file"))
  var output: String?

  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) async throws {
    let system = try lms.map { id in
      guard let profile = LMSProfile.named(id) else {
        throw Refusal(
          unknown: id, id: "pack.check.lms", among: LMSProfile.all.map(\.id),
          see: "qorgan pack check --help")
      }
      return profile
    }
    let verdicts = try await PackageChecker(for: system).check(files: files)
    let text =
      switch format {
      case .table: VerdictListing.text(of: verdicts, in: dialogue)
      case .json: try VerdictListing.json(of: verdicts, in: dialogue.language)
      case .junit:
        String(decoding: JUnitReport.bytes(of: verdicts, in: dialogue.language), as: UTF8.self)
      }
    try dialogue.deliver(text, to: output)
    // What is wrong is told already; the code alone is left to say.
    if verdicts.contains(where: \.hasErrors) { throw Refusal([]) }
  }
}
