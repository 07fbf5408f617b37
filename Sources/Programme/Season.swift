package import Chronology

/// A time of the year that a topic belongs to, such as ice before the winter.
package struct Season: Hashable, Sendable {
  /// The code that entries name, such as `before-winter`.
  package let id: String
  /// The first day, as month and day of month.
  package let from: (month: Int, day: Int)
  /// The last day, included; never before the first.
  package let to: (month: Int, day: Int)

  /// A season between two days of one civil year.
  package init(id: String, from: (month: Int, day: Int), to: (month: Int, day: Int)) {
    self.id = id
    self.from = from
    self.to = to
  }

  /// Whether the day lies in the season of its year.
  package func contains(_ day: SchoolDay) -> Bool {
    let civil = day.civil
    let place = (civil.month, civil.day)
    return (from.month, from.day) <= place && place <= (to.month, to.day)
  }

  package static func == (left: Season, right: Season) -> Bool {
    left.id == right.id && left.from == right.from && left.to == right.to
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}
