/// One of the levels of the programme: 13 of children, and one for each cohort of adults behind them.
package struct Level: Hashable, Comparable, Sendable {
  /// 0 kindergarten, 1–11 the grade, 12 college; 13–16 teachers, psychologists, police, parents.
  package let number: UInt8

  /// The kindergarten's level, which grade 0 takes too.
  package static let kindergarten = Level(unchecked: 0)
  /// The one level of all college courses.
  package static let college = Level(unchecked: 12)
  /// How many levels of children there are; the numbers from here on are those of adults.
  package static let childrenCount = 13
  /// How many levels there are.
  package static let count = childrenCount + Cohort.allCases.count
  /// The levels of children in order.
  package static let ofChildren = (0..<UInt8(childrenCount)).map(Level.init(unchecked:))
  /// The levels of adults in the order of the cohorts.
  package static let ofAdults = (UInt8(childrenCount)..<UInt8(count)).map(Level.init(unchecked:))

  /// The level with a number from 0 to 16, else nil.
  package init?(number: Int) {
    guard (0..<Self.count).contains(number) else { return nil }
    self.number = UInt8(number)
  }

  /// The level that a school grade from 0 to 12 takes, else nil.
  package init?(grade: Int) {
    guard (0...12).contains(grade) else { return nil }
    number = UInt8(min(grade, 11))
  }

  /// The level of an id: `kindergarten`, `grade-1` … `grade-11`, `college`, or a cohort's code.
  package init?(id: String) {
    guard let level = (Self.ofChildren + Self.ofAdults).first(where: { $0.id == id }) else {
      return nil
    }
    self = level
  }

  private init(unchecked number: UInt8) {
    self.number = number
  }

  /// The cohort of adults whose level it is; nil for children.
  package var cohort: Cohort? {
    number < Self.childrenCount ? nil : Cohort(rawValue: number - UInt8(Self.childrenCount))
  }

  /// `kindergarten`, `grade-1` … `grade-11`, `college`, or the cohort's code.
  package var id: String {
    switch self {
    case .kindergarten: "kindergarten"
    case .college: "college"
    default: cohort?.code ?? "grade-\(number)"
    }
  }

  /// The stage that the level belongs to.
  package var stage: Stage {
    switch number {
    case 0: .kindergarten
    case 1...4: .primary
    case 5...9: .middle
    case 12: .college
    default: cohort?.stage ?? .senior
    }
  }

  /// Whether a class whose youngest are of the other level may be taught this one's lessons.
  ///
  /// They are of one stage, and no topic is sensitive here that is not sensitive there: so it is in grades 1–4, in 5
  /// and 6, in 10 and 11; a test holds the programme to that.
  package func suits(_ youngest: Level) -> Bool {
    let bands: [ClosedRange<UInt8>] = [1...4, 5...6, 10...11]
    return self == youngest
      || youngest < self && bands.contains { $0.contains(number) && $0.contains(youngest.number) }
  }

  package static func < (left: Level, right: Level) -> Bool {
    left.number < right.number
  }
}
