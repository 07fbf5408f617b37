import ArgumentParser
import Diagnostics

/// What is done with lessons.
struct LessonCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lesson", abstract: Phrases.Help.lesson.inHelp,
      discussion: Phrases.Workshop.lessonRoad.inHelp,
      subcommands: [
        LessonStartCommand.self, LessonNewCommand.self, LessonListCommand.self,
        LessonShowCommand.self, LessonPreviewCommand.self, LessonCheckCommand.self,
        LessonStatusCommand.self,
        LessonPairCommand.self, LessonSearchCommand.self, LessonExportCommand.self,
        LessonImportCommand.self, LessonReviewCommand.self, LessonApproveCommand.self,
        LessonRecallCommand.self, LessonRetireCommand.self, LessonHistoryCommand.self,
      ])
  }

  @OptionGroup var interface: InterfaceOption
}
