import Chronology
import Diagnostics
import Scheduling

/// The country's planned sessions by week.
enum WeekListing {
  /// A row a week, the sum since the year's begin beside it.
  static func listing(of plan: NationalPlan) -> Listing {
    var listing = Listing([
      .init("monday", Phrases.Heading.weekFrom), .init("due", Phrases.Heading.due),
      .init("due_so_far", Phrases.Heading.dueSoFar),
    ])
    var sum = 0
    for week in plan.dueByWeek() {
      sum += week.count
      listing.append([.text(week.monday.iso), .number(week.count), .number(sum)])
    }
    return listing
  }
}
