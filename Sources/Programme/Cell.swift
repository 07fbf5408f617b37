/// One (topic, pass) pair of a level's year: what coverage counts; there are 30 of them.
package struct Cell: Hashable, Comparable, Sendable {
  /// 0–29: ten times the pass less one, plus the topic's place in its level.
  package let bit: UInt8

  /// How many cells a level's year has.
  package static let count = LessonProgramme.topicsPerLevel * Pass.count

  /// The cell of a topic, by its place 0–9 in the level, and a pass.
  package init(topic: Int, pass: Pass) {
    precondition((0..<LessonProgramme.topicsPerLevel).contains(topic), "a level has ten topics")
    bit = UInt8(Int(pass.number - 1) * LessonProgramme.topicsPerLevel + topic)
  }

  /// The cell of a bit from 0 to 29, else nil.
  package init?(bit: Int) {
    guard (0..<Self.count).contains(bit) else { return nil }
    self.bit = UInt8(bit)
  }

  /// The topic's place in its level, 0–9.
  package var topic: Int {
    Int(bit) % LessonProgramme.topicsPerLevel
  }

  /// The pass.
  package var pass: Pass {
    Pass.all[Int(bit) / LessonProgramme.topicsPerLevel]
  }

  package static func < (left: Cell, right: Cell) -> Bool {
    left.bit < right.bit
  }
}
