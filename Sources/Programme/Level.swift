/// One of the 13 levels of the programme: kindergarten (grade 0 too), grades 1–11 (12 takes 11's), college.
package struct Level: Hashable, Comparable, Sendable {
  /// 0 kindergarten, 1–11 the grade, 12 college.
  package let number: UInt8

  /// The kindergarten's level, which grade 0 takes too.
  package static let kindergarten = Level(unchecked: 0)
  /// The one level of all college courses.
  package static let college = Level(unchecked: 12)
  /// How many levels there are.
  package static let count = 13
  /// Every level in order.
  package static let all = (0..<UInt8(count)).map(Level.init(unchecked:))

  /// The level with a number from 0 to 12, else nil.
  package init?(number: Int) {
    guard (0..<Self.count).contains(number) else { return nil }
    self.number = UInt8(number)
  }

  /// The level that a school grade from 0 to 12 takes, else nil.
  package init?(grade: Int) {
    guard (0...12).contains(grade) else { return nil }
    number = UInt8(min(grade, 11))
  }

  /// The level of an id: `kindergarten`, `grade-1` … `grade-11`, `college`.
  package init?(id: String) {
    guard let level = Self.all.first(where: { $0.id == id }) else { return nil }
    self = level
  }

  private init(unchecked number: UInt8) {
    self.number = number
  }

  /// `kindergarten`, `grade-1` … `grade-11`, `college`.
  package var id: String {
    switch self {
    case .kindergarten: "kindergarten"
    case .college: "college"
    default: "grade-\(number)"
    }
  }

  /// The stage that the level belongs to.
  package var stage: Stage {
    switch number {
    case 0: .kindergarten
    case 1...4: .primary
    case 5...9: .middle
    case 12: .college
    default: .senior
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
