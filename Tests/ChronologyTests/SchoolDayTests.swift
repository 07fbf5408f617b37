import Chronology
import TestSupport
import Testing

@Suite struct SchoolDayTests {
  struct Known: Sendable, CustomTestStringConvertible {
    let iso: String
    let number: Int32
    let weekday: Int
    var testDescription: String { iso }
  }

  // Checked against `date -u -d DAY +%s` (divided by 86 400) and `+%u`.
  static let known = [
    Known(iso: "1970-01-01", number: 0, weekday: 4),
    Known(iso: "1969-12-31", number: -1, weekday: 3),
    Known(iso: "1900-03-01", number: -25_508, weekday: 4),
    Known(iso: "2000-02-29", number: 11_016, weekday: 2),
    Known(iso: "2025-09-01", number: 20_332, weekday: 1),
    Known(iso: "2025-12-24", number: 20_446, weekday: 3),
    Known(iso: "2026-05-25", number: 20_598, weekday: 1),
    Known(iso: "0001-01-01", number: -719_162, weekday: 1),
    Known(iso: "9999-12-31", number: 2_932_896, weekday: 5),
  ]

  @Test(arguments: known)
  func agreesWithTheCivilCalendar(known: Known) {
    let day = SchoolDay(iso: known.iso)
    #expect(day == SchoolDay(number: known.number))
    #expect(day?.weekday == known.weekday)
    #expect(SchoolDay(number: known.number).iso == known.iso)
  }

  @Test(arguments: [
    "", "2025-9-01", "2025-09-1", "2025/09/01", "01.09.2025", "2025-02-29", "1900-02-29",
    "2025-00-10", "2025-13-01", "2025-04-31", "2025-09-00", "0000-01-01", "2025-09-01 ",
    "２０２５-09-01", "-025-09-01", "2025-09-011",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(SchoolDay(iso: text) == nil)
  }

  @Test(arguments: UInt64(1)...4)
  func comesBackFromItsTextAndItsParts(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let day = SchoolDay(number: .random(in: -719_162...2_932_896, using: &random))
      let civil = day.civil
      #expect(SchoolDay(iso: day.iso) == day)
      #expect(SchoolDay(year: civil.year, month: civil.month, day: civil.day) == day)
      let next = day.adding(days: 1)
      #expect(next.weekday == day.weekday % 7 + 1 && day < next)
      #expect(day.monday.weekday == 1 && day.monday <= day)
      #expect(day < day.monday.adding(days: 7))
    }
  }
}
