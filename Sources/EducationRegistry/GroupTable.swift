package import Chronology
import Programme

/// All class groups as columns, one place a group: a group is a dense number on hot paths.
package struct GroupTable: Sendable {
  /// Codes, in the order of the registry.
  package private(set) var code: CodeColumn = []
  /// The institution's place in the registry's list.
  package private(set) var institution: [Int32] = []
  /// The civil year in which the group's school year begins.
  package private(set) var year: [Int16] = []
  /// The level's number, 0–12; 13–16 for cohorts of adults.
  package private(set) var level: [UInt8] = []
  /// The stage's place in `Stage.allCases`.
  package private(set) var stage: [UInt8] = []
  /// The bits of the group's grades, or of its cohort.
  package private(set) var grades: [UInt16] = []
  /// The shift, 1–3.
  package private(set) var shift: [UInt8] = []
  /// The raw number of the language.
  package private(set) var language: [UInt8] = []
  /// The head-count.
  package private(set) var enrolled: [UInt16] = []
  /// The weekday of the class hour, Monday 1.
  package private(set) var weekday: [UInt8] = []
  /// The class hour's begin in minutes after midnight.
  package private(set) var minute: [UInt16] = []
  /// The first day of the group, as a day number.
  package private(set) var firstDay: [Int32] = []
  /// The last day of the group, as a day number.
  package private(set) var lastDay: [Int32] = []

  /// Whether it is known that no code comes twice, so that nobody has to look again.
  package private(set) var hasDistinctCodes = false

  /// An empty table.
  package init() {}

  /// How many groups there are.
  package var count: Int { code.count }

  /// Makes room for so many groups.
  package mutating func reserve(_ capacity: Int) {
    code.reserve(capacity)
    institution.reserveCapacity(capacity)
    year.reserveCapacity(capacity)
    level.reserveCapacity(capacity)
    stage.reserveCapacity(capacity)
    grades.reserveCapacity(capacity)
    shift.reserveCapacity(capacity)
    language.reserveCapacity(capacity)
    enrolled.reserveCapacity(capacity)
    weekday.reserveCapacity(capacity)
    minute.reserveCapacity(capacity)
    firstDay.reserveCapacity(capacity)
    lastDay.reserveCapacity(capacity)
  }

  /// Adds a group at the end.
  package mutating func append(_ group: ClassGroup) {
    let days = group.validity ?? group.year.days
    hasDistinctCodes = false
    code.append(group.code)
    institution.append(Int32(group.institution))
    year.append(Int16(group.year.start))
    level.append(group.level.number)
    stage.append(UInt8(Stage.allCases.firstIndex(of: group.stage) ?? 0))
    grades.append(group.grades.bits)
    shift.append(UInt8(group.shift))
    language.append(group.language.rawValue)
    enrolled.append(UInt16(group.enrolled))
    weekday.append(UInt8(group.weekday))
    minute.append(UInt16(group.minute))
    firstDay.append(days.first.number)
    lastDay.append(days.last.number)
  }

  /// Says that no code comes twice; a further group takes it back.
  package mutating func declareDistinctCodes() {
    hasDistinctCodes = true
  }

  /// Adds a group by the numbers of its columns.
  package mutating func append(_ row: GroupRow, code bytes: UnsafeRawBufferPointer) {
    hasDistinctCodes = false
    code.append(bytes)
    institution.append(row.institution)
    year.append(row.year)
    level.append(row.level)
    stage.append(row.stage)
    grades.append(row.grades)
    shift.append(row.shift)
    language.append(row.language)
    enrolled.append(row.enrolled)
    weekday.append(row.weekday)
    minute.append(row.minute)
    firstDay.append(row.firstDay)
    lastDay.append(row.lastDay)
  }

  /// The numbers of a group's columns.
  package func row(_ place: Int) -> GroupRow {
    GroupRow(
      institution: institution[place], year: year[place], level: level[place],
      stage: stage[place], grades: grades[place], shift: shift[place], language: language[place],
      enrolled: enrolled[place], weekday: weekday[place], minute: minute[place],
      firstDay: firstDay[place], lastDay: lastDay[place])
  }

  /// Puts other numbers in the place of a group's, whose code stays.
  package mutating func put(_ row: GroupRow, at place: Int) {
    institution[place] = row.institution
    year[place] = row.year
    level[place] = row.level
    stage[place] = row.stage
    grades[place] = row.grades
    shift[place] = row.shift
    language[place] = row.language
    enrolled[place] = row.enrolled
    weekday[place] = row.weekday
    minute[place] = row.minute
    firstDay[place] = row.firstDay
    lastDay[place] = row.lastDay
  }

  /// Takes whole columns of one length.
  mutating func take(codes: CodeColumn, columns: Population, minutes: [UInt16]) {
    code = codes
    institution = columns.institution
    year = columns.year
    level = columns.level
    stage = columns.stage
    grades = columns.grades
    shift = columns.shift
    language = columns.language
    enrolled = columns.enrolled
    weekday = columns.weekday
    minute = minutes
    firstDay = columns.firstDay
    lastDay = columns.lastDay
  }

  /// The group at a place, as a value.
  package subscript(place: Int) -> ClassGroup {
    ClassGroup(
      code: code[place], institution: Int(institution[place]),
      year: SchoolYear(start: Int(year[place])), stage: Stage.allCases[Int(stage[place])],
      grades: GradeSet(bits: grades[place]), shift: Int(shift[place]),
      language: TeachingLanguage(rawValue: language[place]) ?? .kk,
      enrolled: Int(enrolled[place]), weekday: Int(weekday[place]), minute: Int(minute[place]),
      validity: DayRange(
        first: SchoolDay(number: firstDay[place]), last: SchoolDay(number: lastDay[place])))
  }

  /// How many groups are cohorts of adults.
  package var countOfAdults: Int { level.count { $0 >= UInt8(Level.childrenCount) } }

  /// Whether a group is a cohort of adults, whom no number about children holds.
  package func isOfAdults(_ place: Int) -> Bool {
    level[place] >= UInt8(Level.childrenCount)
  }

  /// The first day of a group.
  package func first(of place: Int) -> SchoolDay { SchoolDay(number: firstDay[place]) }

  /// The last day of a group.
  package func last(of place: Int) -> SchoolDay { SchoolDay(number: lastDay[place]) }

  /// Ends a group on the day before, never before its own first day.
  package mutating func end(_ place: Int, before day: SchoolDay) {
    lastDay[place] = max(firstDay[place], min(lastDay[place], day.number - 1))
  }

  /// Gives a group to another institution.
  package mutating func move(_ place: Int, to institution: Int) {
    self.institution[place] = Int32(institution)
  }
}
