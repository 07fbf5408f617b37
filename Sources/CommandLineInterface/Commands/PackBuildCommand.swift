import ArgumentParser
import Diagnostics
import LessonContent
import LessonPackaging
import Programme

/// Builds packs of lessons.
struct PackBuildCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "build", abstract: Phrases.Help.packBuild.inHelp,
      discussion: Phrases.Help.packBuildMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.OptionHelp.lessonsToPack, value: "lesson"))
  var only: [String] = []

  @Option(help: ArgumentHelp(Phrases.OptionHelp.packLanguage))
  var language: [TeachingLanguage] = []

  @Option(help: ArgumentHelp(Phrases.OptionHelp.packFormat))
  var format: [PackFormat] = []

  @Option(help: ArgumentHelp(Phrases.Packs.scope))
  var scope = CourseScope.lesson

  @Option(help: ArgumentHelp(Phrases.Packs.level, value: "level"))
  var level: [Level] = []

  @Flag(help: ArgumentHelp(Phrases.Approval.drafts))
  var drafts = false

  @Option(help: ArgumentHelp(Phrases.OptionHelp.paper))
  var paper = PaperSize.a4

  @Flag(help: ArgumentHelp(Phrases.OptionHelp.sideBySide))
  var sideBySide = false

  @Option(help: ArgumentHelp(Phrases.OptionHelp.helpCardRegion, value: "code"))
  var region: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.Approval.packFolder, value: "dir"))
  var output: String?

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  /// A folder of published packs never holds a draft unless somebody names it.
  private var folder: String { output ?? (drafts ? "exports/drafts" : "exports/packs") }

  func perform(in dialogue: Dialogue) async throws {
    if try sayUnchanged(in: dialogue) { return }
    let repository = try dialogue.loadLessons(lessons)
    let chosen = try only.map { try repository.lesson(named: $0).id }
    guard !repository.lessons.isEmpty else { throw Refusal(repository.diagnostics) }
    // A course is named by its levels, a pack by its lesson.
    guard scope == .lesson ? level.isEmpty : only.isEmpty else {
      throw Refusal("pack.scope.options", at: "--scope", facts: ["scope": scope.rawValue])
    }
    var options = PackOptions(
      lessons: chosen.isEmpty ? nil : Set(chosen),
      languages: language.isEmpty ? nil : Set(language),
      formats: format.isEmpty ? PackFormat.usual : format, drafts: drafts)
    options.paper = paper
    options.isSideBySide = sideBySide
    options.regions = try regions(in: repository)
    options.programs = dialogue.settings.programs
    guard scope == .lesson else {
      return try await buildCourses(of: repository, options, to: folder, dialogue)
    }
    let (report, _) = try await Progress(dialogue.console).step(
      dialogue.text(Phrases.Progress.packing), in: dialogue
    ) { advance in
      try await PackBuilder(
        repository: repository, options: options, maker: dialogue.settings.maker
      ).build(to: folder, advance: advance)
    }
    try dialogue.say(
      Phrases.Result.packsWritten,
      [
        "packs": dialogue.number(report.packs.count), "folder": folder,
        "unchanged": dialogue.number(report.unchanged),
        "size": NumberText.megabytes(
          report.packs.reduce(0) { $0 + $1.bytes }, in: dialogue.language),
      ])
    try tell(drafts: report.packs.count(where: \.isDraft), in: dialogue)
    if report.waiting > 0, !report.packs.isEmpty {
      dialogue.note(Phrases.Approval.waiting, ["lessons": dialogue.number(report.waiting)])
    }
    var diagnostics = report.diagnostics
    if report.packs.isEmpty, report.waiting > 0 {
      diagnostics.append(
        Diagnostic(
          "pack.nothing.approved", at: Place(file: dialogue.folder(lessons)),
          facts: ["lessons": "\(report.waiting)"]))
    }
    guard !diagnostics.hasErrors else { throw Refusal(diagnostics) }
    dialogue.report(diagnostics)
    guard diagnostics.isEmpty else { return }
    try stamp(in: dialogue).remember(packs: report.all, in: folder)
  }

  /// Whether nothing has changed since the same was asked for; then the lessons are not even read.
  private func sayUnchanged(in dialogue: Dialogue) throws -> Bool {
    guard scope == .lesson, let packs = stamp(in: dialogue).unchanged(in: folder) else {
      return false
    }
    try dialogue.say(
      Phrases.Result.packsWritten,
      [
        "packs": "0", "folder": folder, "unchanged": dialogue.number(packs),
        "size": NumberText.megabytes(0, in: dialogue.language),
      ])
    return true
  }

  private func stamp(in dialogue: Dialogue) -> BuildStamp {
    var options = PackOptions(
      lessons: only.isEmpty ? nil : Set(only.compactMap { LessonID($0) }),
      languages: language.isEmpty ? nil : Set(language),
      formats: format.isEmpty ? PackFormat.usual : format, drafts: drafts)
    options.paper = paper
    options.isSideBySide = sideBySide
    options.regions = Set(region)
    return BuildStamp(
      lessons: dialogue.folder(lessons), options: options, maker: dialogue.settings.maker)
  }

  private func buildCourses(
    of repository: LoadedRepository, _ options: PackOptions, to output: String, _ dialogue: Dialogue
  ) async throws {
    let builder = CourseBuilder(
      repository: repository, scope: scope, levels: level.isEmpty ? nil : Set(level),
      options: options)
    let (report, _) = try await Progress(dialogue.console).step(
      dialogue.text(Phrases.Progress.packing), in: dialogue
    ) { _ in
      try await builder.build(to: output)
    }
    try dialogue.say(
      Phrases.Result.packsWritten,
      [
        "packs": dialogue.number(report.courses.count), "unchanged": "0", "folder": output,
        "size": NumberText.megabytes(
          report.courses.reduce(0) { $0 + $1.bytes }, in: dialogue.language),
      ])
    try tell(drafts: report.courses.count(where: \.isDraft), in: dialogue)
    guard !report.diagnostics.hasErrors else { throw Refusal(report.diagnostics) }
    dialogue.report(report.diagnostics)
  }

  private func tell(drafts count: Int, in dialogue: Dialogue) throws {
    guard count > 0 else { return }
    try dialogue.say(Phrases.Approval.draftsWritten, ["drafts": dialogue.number(count)])
  }

  /// The regions asked for, `all` for every one there is.
  private func regions(in repository: LoadedRepository) throws -> Set<String> {
    let known = repository.services.map(\.region)
    if region == ["all"] { return Set(known) }
    for code in region where !known.contains(code) {
      throw Refusal(
        unknown: code, id: "command.region.unknown", among: known, see: "lessons/services.yaml")
    }
    return Set(region)
  }
}
