import Chronology
import TestSupport
import Testing

@Suite struct InstantTests {
  struct Reading: Sendable, CustomTestStringConvertible {
    let text: String
    let iso: String?
    var testDescription: String { text }
  }

  static let readings = [
    Reading(text: "2025-12-24T18:05:09+05:00", iso: "2025-12-24T13:05:09Z"),
    Reading(text: "2025-12-24T18:05:09+0500", iso: "2025-12-24T13:05:09Z"),
    Reading(text: "2025-12-24T13:05Z", iso: "2025-12-24T13:05:00Z"),
    Reading(text: "2025-12-24 13:05:00Z", iso: "2025-12-24T13:05:00Z"),
    Reading(text: "2025-12-24T13:05:09.5Z", iso: "2025-12-24T13:05:09.500Z"),
    Reading(text: "2025-12-24T13:05:09.012345Z", iso: "2025-12-24T13:05:09.012Z"),
    Reading(text: "2025-12-31T23:00:00-05:30", iso: "2026-01-01T04:30:00Z"),
    Reading(text: "1969-12-31T23:59:59.999Z", iso: "1969-12-31T23:59:59.999Z"),
    Reading(text: "2025-12-24T13:05:09", iso: nil),
    Reading(text: "2025-12-24", iso: nil),
    Reading(text: "2025-12-24T24:00:00Z", iso: nil),
    Reading(text: "2025-12-24T13:60:00Z", iso: nil),
    Reading(text: "2025-12-24T13:05:Z", iso: nil),
    Reading(text: "2025-12-24T13:05:09.Z", iso: nil),
    Reading(text: "2025-12-24T13:05:09+15:00", iso: nil),
    Reading(text: "2025-12-24T13:05:09Zx", iso: nil),
    Reading(text: "2025-02-30T13:05:09Z", iso: nil),
  ]

  @Test(arguments: readings)
  func readsISO8601WithAZoneAndNothingElse(reading: Reading) {
    #expect(Instant(iso: reading.text)?.iso == reading.iso)
  }

  @Test(arguments: UInt64(1)...4)
  func comesBackFromItsText(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let instant = Instant(
        milliseconds: .random(in: -2_000_000_000_000...4_000_000_000_000, using: &random))
      #expect(Instant(iso: instant.iso) == instant)
      #expect(Instant(iso: instant.localISO) == instant)
      #expect(instant.localISO.hasPrefix(instant.day.iso))
    }
  }

  @Test func beginsTheDayAtMidnightInKazakhstan() {
    #expect(Instant(iso: "2025-12-24T18:59:59Z")?.day.iso == "2025-12-24")
    #expect(Instant(iso: "2025-12-24T19:00:00Z")?.day.iso == "2025-12-25")
    #expect(Instant(iso: "1969-12-31T18:59:59Z")?.day.iso == "1969-12-31")
  }
}
