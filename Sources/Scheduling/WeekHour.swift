package import Chronology

/// The class hour of one week that a group is taught in.
package struct WeekHour: Hashable, Sendable {
  /// The day of the class hour.
  package let day: SchoolDay
  /// The day of that week on which a sensitive lesson may stand: the class hour's or an earlier one; nil when none may.
  package let careDay: SchoolDay?

  /// An hour.
  package init(day: SchoolDay, careDay: SchoolDay?) {
    self.day = day
    self.careDay = careDay
  }

  /// The number of the week, counted on from 1970.
  package var week: Int32 { day.week }
}

extension SchoolDay {
  /// The number of the day's week, Monday to Sunday, counted on from 1970.
  package var week: Int32 { monday.number.advanced(by: 3) / 7 }
}
