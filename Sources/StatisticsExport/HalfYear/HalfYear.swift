package import Chronology
import Diagnostics

/// Half of a civil year, of which a report is due on the 15th after it (facts 1.9).
package struct HalfYear: Hashable, Sendable {
  /// The civil year.
  package let year: Int
  /// 1 or 2.
  package let half: Int

  /// The half-year of a day.
  package init(containing day: SchoolDay) {
    let (year, month, _) = day.civil
    self.year = year
    half = month <= 6 ? 1 : 2
  }

  /// `2025-S2`, as in SDMX.
  package var code: String { "\(year)-S\(half)" }

  /// Its first day.
  package var first: SchoolDay {
    SchoolDay(year: year, month: half == 1 ? 1 : 7, day: 1) ?? SchoolDay(number: 0)
  }

  /// The day on which its report is due.
  package var deadline: SchoolDay {
    SchoolDay(
      year: half == 1 ? year : year + 1, month: half == 1 ? 7 : 1, day: 15)
      ?? SchoolDay(number: 0)
  }

  /// What people call it.
  var name: Sentence {
    Sentence(
      kk: "\(year) жылғы \(half == 1 ? "бірінші" : "екінші") жартыжылдық",
      ru: "\(half == 1 ? "первое" : "второе") полугодие \(year) года",
      en: "\(half == 1 ? "first" : "second") half of \(year)")
  }
}
