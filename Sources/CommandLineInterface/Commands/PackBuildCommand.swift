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

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.Approval.packFolder, value: "dir"))
  var output: String?

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) async throws {
    let repository = try dialogue.loadLessons(lessons)
    let chosen = try only.map { try repository.lesson(named: $0).id }
    guard !repository.lessons.isEmpty else { throw Refusal(repository.diagnostics) }
    // A course is named by its levels, a pack by its lesson.
    guard scope == .lesson ? level.isEmpty : only.isEmpty else {
      throw Refusal("pack.scope.options", at: "--scope", facts: ["scope": scope.rawValue])
    }
    let options = PackOptions(
      lessons: chosen.isEmpty ? nil : Set(chosen),
      languages: language.isEmpty ? nil : Set(language),
      formats: format.isEmpty ? PackFormat.allCases : format, drafts: drafts)
    // A folder of published packs never holds a draft unless somebody names it.
    let output = output ?? (drafts ? "exports/drafts" : "exports/packs")
    guard scope == .lesson else {
      return try await buildCourses(of: repository, options, to: output, dialogue)
    }
    let (report, _) = try await Progress(dialogue.console).step(
      dialogue.text(Phrases.Progress.packing), in: dialogue
    ) { _ in
      try await PackBuilder(repository: repository, options: options).build(to: output)
    }
    try dialogue.say(
      Phrases.Result.packsWritten,
      [
        "packs": dialogue.number(report.packs.count), "folder": output,
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
        "packs": dialogue.number(report.courses.count), "folder": output,
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
}
