import EducationRegistry
import Programme
import Testing

@Suite struct CombinedClassTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    let grades: [Int]
    let levels: Set<Int>
    var testDescription: String { GradeSet(grades).code }
  }

  static let pairs = [
    Pair(grades: [1, 3], levels: [1, 3]), Pair(grades: [2, 4], levels: [2, 4]),
    Pair(grades: [5, 6], levels: [5, 6]), Pair(grades: [1, 2, 3], levels: [1, 2, 3]),
    Pair(grades: [0, 1], levels: [0]), Pair(grades: [4, 5], levels: [4]),
    Pair(grades: [7, 8], levels: [7]), Pair(grades: [10, 11], levels: [10, 11]),
    Pair(grades: [11, 12], levels: [11]), Pair(grades: [3], levels: [3]),
  ]

  @Test(arguments: pairs)
  func takesTurnsWithinWhatSuitsTheYoungest(pair: Pair) {
    let levels = (2024..<2036).map { start in
      ClassGroup.level(
        stage: .primary, grades: GradeSet(pair.grades), year: SchoolYear(start: start))
    }
    #expect(Set(levels.map { Int($0.number) }) == pair.levels)
  }

  @Test(arguments: 2024...2031)
  func givesNobodyTheSameLessonsTwice(start: Int) {
    // A pupil of a school with the classes 1+3 and 2+4, over four years.
    let seen = (0..<4).map { offset in
      ClassGroup.level(
        stage: .primary, grades: GradeSet(offset % 2 == 0 ? [1, 3] : [2, 4]),
        year: SchoolYear(start: start + offset))
    }
    #expect(Set(seen).count == 4)
  }
}
