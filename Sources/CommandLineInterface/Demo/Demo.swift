import Chronology
import DeliveryLedger
import DeliveryStatistics
import Diagnostics
import EducationRegistry
import LessonContent
import Programme
import RegistryExchange
import Scheduling
import StatisticsExport

/// The whole road, from lessons to national numbers, in one folder.
struct Demo: Sendable {
  let folder: DemoFolder
  let dialogue: Dialogue
  let progress: Progress
  let content: LoadedRepository
  let programme: LessonProgramme

  /// The seed of the demo's country and feed: the same demo everywhere.
  static let seed: UInt64 = 1
  /// The days of the feed; the programme's own figure of 1.4 million was published on the last (facts 0.1).
  static let days = period(from: (2025, 9, 1), through: (2025, 12, 24))
  /// So many sessions are held in them, about four tenths of what is due by then.
  static let held = 1_400_000
  /// When the demo's reports are received: a fixed moment, so that every run writes the same numbers.
  static let receivedAt = Instant(
    milliseconds: (Int64(days.last.number) + 1) * 86_400_000 - Instant.countryOffset)

  /// What the road ends with.
  struct Outcome: Sendable {
    let steps: [DemoStep]
    let answer: Answer
    /// The code of a class group whose plan is worth a look.
    let group: String
    /// The id of a lesson.
    let lesson: String
  }

  /// What the country's part of the road ends with.
  private struct Road: Sendable {
    let steps: [DemoStep]
    let answer: Answer
    let group: String
  }

  /// Goes the road; the packs are built while the country is made.
  func run(after checked: DemoStep) async throws -> Outcome {
    async let packs = buildPacks()
    async let country = goCountryRoad()
    let (packStep, road) = try await (packs, country)
    return Outcome(
      steps: [checked, packStep] + road.steps, answer: road.answer, group: road.group,
      lesson: content.lessons.first { $0.stage == .primary }?.id.text ?? "")
  }

  private func goCountryRoad() async throws -> Road {
    let (country, countryStep) = try await makeCountry()
    async let files = writeRegistry(country)
    let (plan, planStep) = try await planYear(country)
    let fileStep = try await files
    async let feed = writeFeed(country, plan)
    async let ledger = importRegistry(country)
    let (feedStep, (opened, ledgerStep)) = try await (feed, ledger)
    let importStep = try await importDeliveries(into: opened)
    let adultStep = try await takeAdults(country, plan, into: opened)
    let (answer, tableStep) = try await publish(opened)
    return Road(
      steps: [
        countryStep, fileStep, planStep, feedStep, ledgerStep, importStep, adultStep, tableStep,
      ],
      answer: answer, group: Self.combinedGroup(in: country))
  }

  /// Runs a step, tells of it, and keeps what it says and how long it took.
  func step<Result: Sendable>(
    _ name: Sentence, place: String = "",
    body: (_ advance: @escaping @Sendable (Int, Int) -> Void) async throws -> Result,
    what: (Result) -> String
  ) async throws -> (Result, DemoStep) {
    let (result, duration) = try await progress.step(
      dialogue.text(name), in: dialogue, body: body, summary: { "✓ " + what($0) })
    return (result, DemoStep(what: what(result), place: place, duration: duration))
  }

  /// A combined class of a village school, if there is one: its plan shows the most.
  private static func combinedGroup(in country: RegistrySnapshot) -> String {
    let place = (0..<country.groups.count).first {
      let group = country.groups[$0]
      return group.stage == .primary && group.grades.isCombined
    }
    return place.map { country.groups.code[$0] } ?? ""
  }

  private static func period(
    from first: (Int, Int, Int), through last: (Int, Int, Int)
  ) -> DayRange {
    guard let first = SchoolDay(year: first.0, month: first.1, day: first.2),
      let last = SchoolDay(year: last.0, month: last.1, day: last.2),
      let days = DayRange(first: first, last: last)
    else { preconditionFailure("the demo's days are days of the calendar, in order") }
    return days
  }
}
