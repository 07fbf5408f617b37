import Chronology
import DeliveryModel
import Diagnostics
import Foundation
import Synchronization

@testable import CommandLineInterface

/// Runs commands in this process, with a clock that stands still, and keeps what they write.
struct Rehearsal: Sendable {
  /// What a command left.
  struct Outcome {
    let code: Int32
    let output: String
    let notes: String
  }

  /// The lessons of the repository that these tests belong to.
  static let lessons = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("lessons").path

  /// The locale that the command believes it runs in.
  var locale = "en_US.UTF-8"
  /// The lessons it finds without being told.
  var lessons = Rehearsal.lessons
  /// How wide its terminal is; nil for none.
  var width: Int?
  /// What is typed when it asks, line by line; nil when nobody sits there.
  var answers: [String]?

  /// Runs a command line.
  func run(_ arguments: [String]) async -> Outcome {
    let output = Kept()
    let notes = Kept()
    var settings = Settings(environment: ["LANG": locale, "QORGAN_LESSONS": lessons])
    settings.maker = "rehearsal"
    let dialogue = Dialogue(
      settings: settings,
      console: Console(
        write: { output.add($0) }, writeNote: { notes.add($0) }, terminalWidth: width,
        ask: answers.map { Typist(answers: $0, notes: notes).ask }),
      surroundings: .still)
    let code = await Invocation(arguments: arguments, dialogue: dialogue).run()
    return Outcome(code: code.rawValue, output: output.text, notes: notes.text)
  }

  /// Runs a command line whose words have no spaces.
  func run(_ line: String) async -> Outcome {
    await run(line.split(separator: " ").map(String.init))
  }
}

/// Somebody who answers questions in the order in which they come.
final class Typist: Sendable {
  private let answers: Mutex<[String]>
  private let notes: Kept

  init(answers: [String], notes: Kept) {
    self.answers = Mutex(answers)
    self.notes = notes
  }

  @Sendable func ask(_ question: String) -> String? {
    notes.add(question + "\n")
    return answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }
}

/// Text that grows.
final class Kept: Sendable {
  private let parts = Mutex("")

  func add(_ text: String) {
    parts.withLock { $0 += text }
  }

  var text: String { parts.withLock { $0 } }
}

extension Surroundings {
  /// Noon of 24 December 2025, and one report id for every call.
  static var still: Surroundings {
    Surroundings(
      now: { Instant(milliseconds: 1_766_559_600_000) },
      makeReportID: { ReportID(UUID().uuidString) })
  }
}
