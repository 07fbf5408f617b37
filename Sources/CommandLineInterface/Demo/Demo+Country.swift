import DeliveryLedger
import DeliveryModel
import Diagnostics
import EducationRegistry
import LessonContent
import Programme
import RegistryExchange
import Scheduling

extension Demo {
  /// The made-up country.
  func makeCountry() async throws -> (RegistrySnapshot, DemoStep) {
    try await step(Phrases.Demo.makingCountry) { _ in
      SyntheticCountry(seed: Self.seed).registry()
    } what: { country in
      dialogue.text(
        Phrases.Demo.country,
        [
          "institutions": dialogue.number(country.institutionsOfChildren),
          "groups": dialogue.number(country.groups.count - country.groups.countOfAdults),
          "adults": dialogue.number(country.groups.countOfAdults),
        ])
    }
  }

  /// The registry as files.
  func writeRegistry(_ country: RegistrySnapshot) async throws -> DemoStep {
    try await step(Phrases.Demo.writingRegistry, place: folder.registry) { _ in
      try RegistryFiles.write(country, to: folder.registry)
    } what: { _ in
      dialogue.text(Phrases.Demo.registry)
    }.1
  }

  /// The year's plan of every group.
  func planYear(_ country: RegistrySnapshot) async throws -> (NationalPlan, DemoStep) {
    try await step(Phrases.Demo.planning) { _ in
      NationalPlan(
        country, population: Population(country), programme: programme,
        calendars: content.calendars)
    } what: { plan in
      dialogue.text(
        Phrases.Demo.plan,
        [
          "sessions": dialogue.number(plan.sessionCount),
          "plans": dialogue.number(plan.plans.count { $0.key.level.cohort == nil }),
        ])
    }
  }

  /// The registry in the ledger.
  func importRegistry(_ country: RegistrySnapshot) async throws -> (Ledger, DemoStep) {
    try await step(Phrases.Demo.importingRegistry, place: folder.database) { _ in
      let now = Self.receivedAt
      let ledger = try Ledger.openOrCreate(folder.database, isSynthetic: true, now: now)
      _ = try ledger.importRegistry(
        country, programme: programme, calendars: content.calendars, now: now)
      return ledger
    } what: { _ in
      dialogue.text(Phrases.Demo.ledger)
    }
  }
}
