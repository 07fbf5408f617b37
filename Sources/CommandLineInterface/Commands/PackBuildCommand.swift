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

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.OptionHelp.outputFolder, value: "dir"))
  var output = "exports/packs"

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
      formats: format.isEmpty ? PackFormat.allCases : format)
    guard scope == .lesson else { return try await buildCourses(of: repository, options, dialogue) }
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
    let diagnostics = report.diagnostics
    guard !diagnostics.hasErrors else { throw Refusal(diagnostics) }
    dialogue.report(diagnostics)
  }

  private func buildCourses(
    of repository: LoadedRepository, _ options: PackOptions, _ dialogue: Dialogue
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
    guard !report.diagnostics.hasErrors else { throw Refusal(report.diagnostics) }
    dialogue.report(report.diagnostics)
  }
}
