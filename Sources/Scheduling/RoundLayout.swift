import Chronology
import Programme

/// Which hours the thirty cells take, and in which order the topics come.
struct RoundLayout {
  /// The hours in use, at most thirty.
  let days: [SchoolDay]
  /// The topics in the order of teaching.
  let order: [Int]

  /// The best layout over open hours.
  ///
  /// Hours to spare stay at the end unless a season can be met only when a round waits: then as few as
  /// possible are held back, before the third round rather than before the second.
  ///
  /// - Parameters:
  ///   - hours: The open hours; the first ones may be past.
  ///   - past: How many of them are past and may not move.
  ///   - lost: Past days on which nothing was taught after all.
  ///   - order: The order in which the past ones were laid.
  ///   - seasons: The season of each topic.
  init(
    over hours: [SchoolDay], past: Int, lost: Set<SchoolDay>, order: [Int], seasons: [Season?]
  ) {
    let within = seasons.map { season in
      season.map { season in
        Set(hours.filter { season.contains($0) && !lost.contains($0) })
      }
    }
    let impossible = within.count { $0?.isEmpty ?? false }
    var best: (unmet: Int, layout: RoundLayout)?
    for held in Self.holdings(spare: hours.count - Cell.count, past: past) {
      let days = Self.days(of: hours, holding: held)
      let places = within.map { $0.map { Self.places(of: days, within: $0) } }
      let order = TopicOrder.best(
        count: seasons.count, prefix: Array(order.prefix(past)), places: places)
      let unmet = order.enumerated().count { place, topic in
        places[topic].map { $0 & 1 << UInt16(place) == 0 } ?? false
      }
      if best.map({ unmet < $0.unmet }) ?? true {
        best = (unmet, RoundLayout(days: days, order: order))
      }
      if unmet <= impossible { break }
    }
    guard let best else { preconditionFailure("to hold nothing back is always possible") }
    self = best.layout
  }

  private init(days: [SchoolDay], order: [Int]) {
    self.days = days
    self.order = order
  }

  /// How many hours to hold back before the second and the third round, the fewest first.
  private static func holdings(spare: Int, past: Int) -> [(second: Int, third: Int)] {
    let topics = LessonProgramme.topicsPerLevel
    return (0...max(0, spare)).flatMap { total in
      (0...total).map { (second: $0, third: total - $0) }
    }.filter { held in
      (held.second == 0 || past <= topics) && (held.third == 0 || past <= topics * 2)
    }
  }

  private static func days(
    of hours: [SchoolDay], holding held: (second: Int, third: Int)
  ) -> [SchoolDay] {
    let topics = LessonProgramme.topicsPerLevel
    let second = hours.dropFirst(topics + held.second)
    let third = second.dropFirst(topics + held.third)
    return Array(hours.prefix(topics) + second.prefix(topics) + third.prefix(topics))
  }

  /// The places in a round of which some round's day is one of those.
  private static func places(of days: [SchoolDay], within wanted: Set<SchoolDay>) -> UInt16 {
    var places: UInt16 = 0
    for (number, day) in days.enumerated() where wanted.contains(day) {
      places |= 1 << UInt16(number % LessonProgramme.topicsPerLevel)
    }
    return places
  }
}
