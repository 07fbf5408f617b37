import Chronology

/// When a report is made: most on the same day, some weeks later, none after the feed's last day.
struct FeedArrivals {
  let range: DayRange

  /// Seconds from the feed's first midnight to its end.
  var end: Int { range.count * 86_400 }

  /// Seconds after the feed's first midnight at which a session held on a day is reported.
  func arrival(day: Int32, minute: UInt16, _ draw: FeedDraw) -> Int {
    let start = Int(day - range.first.number) * 86_400
    let sameDay = start + Int(minute) * 60 + 600 + draw.below(4 * 3600, .moment)
    let later = start + delay(draw) * 86_400 + 8 * 3600 + draw.below(12 * 3600, .moment)
    return isSameDay(draw) || later >= end ? min(sameDay, end - 1) : later
  }

  /// Seconds at which something that arrived is sent once more.
  func second(after arrival: Int, _ draw: FeedDraw) -> Int {
    min(end - 1, arrival + 60 + draw.below(3 * 86_400, .secondDelay))
  }

  private func isSameDay(_ draw: FeedDraw) -> Bool {
    draw.unit(.delay) < 0.62
  }

  /// Days of delay: up to three for most of the late, up to six weeks for a few.
  private func delay(_ draw: FeedDraw) -> Int {
    switch draw.unit(.delay) {
    case ..<0.87: 1 + draw.below(3, .secondDelay)
    case ..<0.97: 4 + draw.below(10, .secondDelay)
    default: 14 + draw.below(28, .secondDelay)
    }
  }
}
