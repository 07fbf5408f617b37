package import Chronology

extension SchoolYear {
  /// The school year that a day belongs to: from 1 September to 31 August.
  package init(containing day: SchoolDay) {
    let civil = day.civil
    self.init(start: civil.month >= 9 ? civil.year : civil.year - 1)
  }
}
