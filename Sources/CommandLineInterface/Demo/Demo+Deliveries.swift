import Chronology
import DeliveryLedger
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import EducationRegistry
import LessonContent
import Programme
import RegistryExchange
import Scheduling
import StatisticsExport

extension Demo {
  /// The feed of reports as a file.
  func writeFeed(_ country: RegistrySnapshot, _ plan: NationalPlan) async throws -> DemoStep {
    try await step(Phrases.Demo.writingFeed, place: folder.deliveries) { _ in
      try SyntheticFeed(
        seed: Self.seed, registry: country, plan: plan, days: Self.days, held: Self.held,
        texts: textDigests
      ).write(to: folder.deliveries)
    } what: { counts in
      dialogue.text(
        Phrases.Demo.feed,
        ["rows": dialogue.number(counts.rows), "held": dialogue.number(counts.held)])
    }.1
  }

  /// The feed in the ledger.
  func importDeliveries(into ledger: Ledger) async throws -> DemoStep {
    try await step(Phrases.Progress.importing, place: folder.database) { advance in
      try await ledger.importDeliveries(
        DeliveryImport(
          file: folder.deliveries, programme: programme, calendars: content.calendars,
          now: Self.receivedAt, language: dialogue.language,
          progress: { advance(Int($0 * 1000), 1000) }))
    } what: { outcome in
      dialogue.text(
        Phrases.Demo.imported,
        [
          "taken": dialogue.number(outcome.summary.taken),
          "recognised": dialogue.number(outcome.summary.recognised),
          "waiting": dialogue.number(outcome.summary.waiting),
          "rejected": dialogue.number(outcome.summary.rejected),
        ])
    }.1
  }

  /// The reports of adults: a file of their own, and in the ledger.
  func takeAdults(
    _ country: RegistrySnapshot, _ plan: NationalPlan, into ledger: Ledger
  ) async throws -> DemoStep {
    try await step(Phrases.Demo.writingAdults, place: folder.adults) { _ in
      let counts = try SyntheticAdultFeed(
        seed: Self.seed, registry: country, plan: plan, days: Self.days
      ).write(to: folder.adults)
      _ = try await ledger.importDeliveries(
        DeliveryImport(
          file: folder.adults, programme: programme, calendars: content.calendars,
          now: Self.receivedAt, language: dialogue.language))
      return counts
    } what: { counts in
      dialogue.text(
        Phrases.Demo.adults,
        ["rows": dialogue.number(counts.rows), "held": dialogue.number(counts.held)])
    }.1
  }

  /// The national table in its three forms.
  func publish(_ ledger: Ledger) async throws -> (Answer, DemoStep) {
    try await step(Phrases.Demo.publishing, place: folder.statistics) { _ in
      let through = Self.days.last
      let cube = try Cube(
        of: ledger, through: through, programme: programme, calendars: content.calendars)
      let question = Question(
        rows: .region, columns: .kind,
        measures: [.held, .due, .coverage, .notReported, .present], through: through)
      let report = StatisticsReport(
        answer: cube.answer(question), head: try ledger.head(), language: dialogue.language)
      for (name, bytes) in try [
        ("table.csv", report.csv()), ("table.json", report.json()), ("table.html", report.html()),
      ] {
        try OutputFile.write(bytes, to: folder.statistics + "/" + name)
      }
      return report.answer
    } what: { _ in
      dialogue.text(Phrases.Demo.published)
    }
  }

  /// The digest of each written text by the entries that it serves.
  private var textDigests: [Int: [TeachingLanguage: TextDigest]] {
    var digests: [Int: [TeachingLanguage: TextDigest]] = [:]
    for lesson in content.lessons {
      let texts = lesson.texts.compactMapValues { TextDigest($0.textDigest) }
      for entry in programme.numbers(servedBy: lesson.id) { digests[entry] = texts }
    }
    return digests
  }
}
