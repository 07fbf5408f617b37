import ArgumentParser
import Diagnostics
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite struct HelpTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let command: any ParsableCommand.Type
    let name: String

    var testDescription: String { name }
  }

  static let cases = [
    Case(command: Qorgan.self, name: "qorgan"),
    Case(command: LessonCommand.self, name: "lesson"),
    Case(command: LessonStartCommand.self, name: "lesson-start"),
    Case(command: LessonNewCommand.self, name: "lesson-new"),
    Case(command: LessonListCommand.self, name: "lesson-list"),
    Case(command: LessonShowCommand.self, name: "lesson-show"),
    Case(command: LessonCheckCommand.self, name: "lesson-check"),
    Case(command: LessonStatusCommand.self, name: "lesson-status"),
    Case(command: LessonPairCommand.self, name: "lesson-pair"),
    Case(command: LessonSearchCommand.self, name: "lesson-search"),
    Case(command: LessonApproveCommand.self, name: "lesson-approve"),
    Case(command: LessonRecallCommand.self, name: "lesson-recall"),
    Case(command: LessonHistoryCommand.self, name: "lesson-history"),
    Case(command: LessonPreviewCommand.self, name: "lesson-preview"),
    Case(command: LessonExportCommand.self, name: "lesson-export"),
    Case(command: LessonImportCommand.self, name: "lesson-import"),
    Case(command: PackBuildCommand.self, name: "pack-build"),
    Case(command: RegistryListCommand.self, name: "registry-list"),
    Case(command: PlanShowCommand.self, name: "plan-show"),
    Case(command: DeliveryRecordCommand.self, name: "delivery-record"),
    Case(command: DeliveryImportCommand.self, name: "delivery-import"),
    Case(command: DeliveryListCommand.self, name: "delivery-list"),
    Case(command: DeliveryAmendCommand.self, name: "delivery-amend"),
    Case(command: DeliveryWithdrawCommand.self, name: "delivery-withdraw"),
    Case(command: DeliveryReceiptCommand.self, name: "delivery-receipt"),
    Case(command: DeliveryExtractCommand.self, name: "delivery-extract"),
    Case(command: DeliveryReviewCommand.self, name: "delivery-review"),
    Case(command: DeliverySampleCommand.self, name: "delivery-sample"),
    Case(command: DeliveryExportCommand.self, name: "delivery-export"),
    Case(command: DatabaseBackupCommand.self, name: "database-backup"),
    Case(command: DatabaseRestoreCommand.self, name: "database-restore"),
    Case(command: StatisticsTableCommand.self, name: "statistics-table"),
    Case(command: StatisticsTraceCommand.self, name: "statistics-trace"),
    Case(command: StatisticsPublishCommand.self, name: "statistics-publish"),
    Case(command: StatisticsVerifyCommand.self, name: "statistics-verify"),
    Case(command: StatisticsChangesCommand.self, name: "statistics-changes"),
    Case(command: StatisticsContextCommand.self, name: "statistics-context"),
    Case(command: StatisticsWaveSampleCommand.self, name: "statistics-wave-sample"),
    Case(command: StatisticsWaveEstimateCommand.self, name: "statistics-wave-estimate"),
    Case(command: DatabaseMigrateCommand.self, name: "database-migrate"),
    Case(command: DatabaseCheckCommand.self, name: "database-check"),
    Case(command: RegistryGenerateCommand.self, name: "registry-generate"),
    Case(command: RegistryImportCommand.self, name: "registry-import"),
    Case(command: DemoCommand.self, name: "demo"),
  ]

  @Test(arguments: cases, InterfaceLanguage.allCases)
  func says(_ helpCase: Case, in language: InterfaceLanguage) {
    let text = HelpLanguage.$current.withValue(language) {
      HelpText.translated(
        Qorgan.helpMessage(for: helpCase.command, columns: 100), to: language)
    }
    #expect(
      Golden.compare(text + "\n", with: "help/\(helpCase.name).\(language.rawValue).txt") == .same)
  }

  @Test(arguments: [
    ("kk_KZ.UTF-8", "ҚОЛДАНЫЛУЫ:"), ("ru_RU.UTF-8", "ВЫЗОВ:"), ("en_GB.UTF-8", "USAGE:"),
    ("", "USAGE:"),
  ])
  func speaksTheLanguageOfTheLocale(_ locale: String, _ heading: String) async {
    let outcome = await Rehearsal(locale: locale).run("--help")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains(heading))
    #expect(outcome.notes.isEmpty)
  }

  @Test(arguments: [
    "--interface ru lesson", "--interface=ru lesson", "lesson --interface ru list -h",
  ])
  func anOptionWinsOverTheLocale(_ line: String) async {
    let outcome = await Rehearsal(locale: "kk_KZ.UTF-8").run(line)
    #expect((outcome.output + outcome.notes).contains("урок"))
  }
}
