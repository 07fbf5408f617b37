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

  /// Rows as columns.
  package init(rows: [GroupRow], codes: CodeColumn) {
    precondition(rows.count == codes.count, "each row has a code")
    code = codes
    institution = rows.map(\.institution)
    year = rows.map(\.year)
    level = rows.map(\.level)
    stage = rows.map(\.stage)
    grades = rows.map(\.grades)
    shift = rows.map(\.shift)
    language = rows.map(\.language)
    enrolled = rows.map(\.enrolled)
    weekday = rows.map(\.weekday)
    minute = rows.map(\.minute)
    firstDay = rows.map(\.firstDay)
    lastDay = rows.map(\.lastDay)
  }

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

  /// Adds some groups of another table at the end.
  package mutating func append(_ other: GroupTable, _ places: Range<Int>) {
    hasDistinctCodes = false
    code.append(other.code, places)
    institution += other.institution[places]
    year += other.year[places]
    level += other.level[places]
    stage += other.stage[places]
    grades += other.grades[places]
    shift += other.shift[places]
    language += other.language[places]
    enrolled += other.enrolled[places]
    weekday += other.weekday[places]
    minute += other.minute[places]
    firstDay += other.firstDay[places]
    lastDay += other.lastDay[places]
  }

  /// Gives each group the number that its institution has in another list.
  package mutating func renumber(institutions numbers: [Int]) {
    guard !numbers.enumerated().allSatisfy({ $0 == $1 }) else { return }
    institution = institution.map { Int32(numbers[Int($0)]) }
  }

  /// Whether the groups of two tables have the same numbers, place by place; codes are not looked at.
  package func hasSameRows(as other: GroupTable) -> Bool {
    institution == other.institution && year == other.year && level == other.level
      && stage == other.stage && grades == other.grades && shift == other.shift
      && language == other.language && enrolled == other.enrolled && weekday == other.weekday
      && minute == other.minute && firstDay == other.firstDay && lastDay == other.lastDay
  }

  /// Takes whole columns of one length; the level is what stage, grades and year make it.
  mutating func take(codes: CodeColumn, columns: Population, minutes: [UInt16]) {
    code = codes
    institution = columns.institution
    year = columns.year
    level = Self.levels(of: columns)
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

  /// The levels of groups; there are some hundred kinds of them among 232 thousand.
  private static func levels(of columns: Population) -> [UInt8] {
    var known: [UInt64: UInt8] = [:]
    var last: (key: UInt64, level: UInt8) = (.max, 0)
    return columns.year.indices.map { place in
      let grades = columns.grades[place]
      let year = columns.year[place]
      let key =
        UInt64(columns.stage[place]) << 32 | UInt64(grades) << 16
        | UInt64(UInt16(bitPattern: year))
      if key == last.key { return last.level }
      let level =
        known[key]
        ?? ClassGroup.level(
          stage: Stage.allCases[Int(columns.stage[place])], grades: GradeSet(bits: grades),
          year: SchoolYear(start: Int(year))
        ).number
      known[key] = level
      last = (key, level)
      return level
    }
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
