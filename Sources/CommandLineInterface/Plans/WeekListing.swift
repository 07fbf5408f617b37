import Chronology
import Diagnostics
import Programme
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
    var year: SchoolYear?
    for week in plan.dueByWeek() {
      // A registry may hold two school years beside each other; each has a sum of its own.
      let current = SchoolYear(containing: week.monday.adding(days: 6))
      if current != year { (year, sum) = (current, 0) }
      sum += week.count
      listing.append([.text(week.monday.iso), .number(week.count), .number(sum)])
    }
    return listing
  }
}
