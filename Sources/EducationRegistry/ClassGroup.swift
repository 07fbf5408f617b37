package import Chronology
package import Programme

/// A class group of one school year: the unit that is taught; 3А of one year and 4А of the next are two.
///
/// It has a head-count and no pupils.
package struct ClassGroup: Hashable, Sendable {
  /// The code by which everybody names it.
  package let code: String
  /// The institution's place in the registry's list.
  package let institution: Int
  /// The school year.
  package let year: SchoolYear
  /// The group's own stage, which a school's grade 0 does not share with its school.
  package let stage: Stage
  /// Its grades; several in a combined class, none in kindergarten and college groups; a cohort of staff has its mark there.
  package let grades: GradeSet
  /// The shift, 1 to 3.
  package let shift: Int
  /// The language it is taught in.
  package let language: TeachingLanguage
  /// How many are enrolled.
  package let enrolled: Int
  /// The weekday of its class hour, Monday 1.
  package let weekday: Int
  /// When its class hour begins, in minutes after midnight.
  package let minute: Int
  /// The days on which it exists; nil means the whole school year.
  package let validity: DayRange?

  /// A class group.
  package init(
    code: String, institution: Int, year: SchoolYear, stage: Stage, grades: GradeSet,
    shift: Int = 1, language: TeachingLanguage, enrolled: Int, weekday: Int, minute: Int = 480,
    validity: DayRange? = nil
  ) {
    self.code = code
    self.institution = institution
    self.year = year
    self.stage = stage
    self.grades = grades
    self.shift = shift
    self.language = language
    self.enrolled = enrolled
    self.weekday = weekday
    self.minute = minute
    self.validity = validity
  }

  /// The level whose lessons it takes this year.
  package var level: Level {
    Self.level(stage: stage, grades: grades, year: year)
  }

  /// The adults it is a cohort of; nil for children.
  package var cohort: Cohort? { level.cohort }

  /// The level of a stage and grades in a school year.
  ///
  /// The grades of a combined class take turns: who sits in the class of grades 1 and 3 two years apart has both
  /// years' lessons. Only levels fit for the youngest take part (``Level/suits(_:)``), so the youngest decides stage
  /// and sensitivity.
  package static func level(stage: Stage, grades: GradeSet, year: SchoolYear) -> Level {
    let youngest = level(stage: stage, grades: grades)
    guard youngest.cohort == nil else { return youngest }
    let numbers = grades.grades
    let levels = Set(numbers.compactMap(Level.init(grade:)).filter { $0.suits(youngest) }).sorted()
    guard levels.count > 1 else { return youngest }
    let step = zip(numbers, numbers.dropFirst()).map { $1 - $0 }.min() ?? 1
    return levels[(year.start / step) % levels.count]
  }

  /// The level of a stage and the youngest of grades, or of a cohort of adults.
  package static func level(stage: Stage, grades: GradeSet) -> Level {
    if stage == .parents { return Cohort.parents.level }
    if stage == .staff { return (grades.cohort ?? .teachers).level }
    if let youngest = grades.youngest, let level = Level(grade: youngest) { return level }
    return stage == .college ? .college : .kindergarten
  }
}
