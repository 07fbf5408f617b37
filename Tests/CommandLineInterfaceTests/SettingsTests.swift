import Diagnostics
import Foundation
import Testing

@testable import CommandLineInterface

@Suite struct SettingsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let environment: [String: String]
    let language: InterfaceLanguage

    var testDescription: String { "\(environment.sorted { $0.key < $1.key })" }
  }

  @Test(arguments: [
    Case(environment: [:], language: .en),
    Case(environment: ["LANG": "kk_KZ.UTF-8"], language: .kk),
    Case(environment: ["LANG": "ru_RU.UTF-8"], language: .ru),
    Case(environment: ["LANG": "C.UTF-8"], language: .en),
    Case(environment: ["LANG": "kk_KZ", "LC_ALL": "ru_KZ"], language: .ru),
    Case(environment: ["LANG": "kk_KZ", "LC_ALL": "", "LC_MESSAGES": "ru"], language: .ru),
  ])
  func takesTheLanguageOfTheLocale(_ settings: Case) {
    #expect(Settings(environment: settings.environment).language == settings.language)
  }

  @Test func takesPathsFromTheEnvironment() {
    let settings = Settings(environment: ["QORGAN_DATABASE": "/a.sqlite", "QORGAN_LESSONS": "/b"])
    #expect(settings.database == "/a.sqlite")
    #expect(settings.lessons == "/b")
    #expect(Settings(environment: ["QORGAN_DATABASE": ""]).database == "qorgan.sqlite")
  }

  @Test func everySettingStandsInTheTableOfSettings() throws {
    let sources = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/CommandLineInterface")
    let page = try String(
      contentsOf: sources.appendingPathComponent("CommandLineInterface.docc/Settings.md"),
      encoding: .utf8)
    for child in Mirror(reflecting: Settings(environment: [:])).children {
      let name = try #require(child.label)
      #expect(page.contains("| `\(name)` |"), "\(name)")
    }
  }
}
