import EducationRegistry
import Programme

/// Divides a school's pupils into class groups.
enum SchoolClasses {
  /// One class group to be.
  struct Part {
    let grades: GradeSet
    let letter: String
    let pupils: Int
    let shift: Int
  }

  /// How a school's pupils are spread over grades 0 to 11, in thousandths: grade 1 has about 360 thousand of 4.1 M,
  /// grade 11 has 232 thousand (facts 2.1); grade 0 is where there is no kindergarten.
  private static let weights = [30, 90, 93, 94, 94, 94, 93, 92, 90, 88, 63, 62]
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ").map(String.init)
  /// Grades of the second shift where there are two.
  private static let later: Set<Int> = [2, 3, 6, 7, 8]

  /// The class groups of a school; their pupils sum to the school's.
  static func parts(
    of pupils: Int, profile: SchoolProfile, _ numbers: inout SeededNumbers
  ) -> [Part] {
    profile.isSmall
      ? combined(pupils) : separate(pupils, profile: profile, hasZero: numbers.happens(0.6))
  }

  /// Small schools teach several grades in one class.
  private static func combined(_ pupils: Int) -> [Part] {
    let sets: [[Int]] =
      switch pupils {
      case ..<25: [[1, 3], [2, 4]]
      case ..<50: [[0, 1], [2, 4], [3], [5, 6], [7, 8], [9]]
      default: [[0, 1], [2], [3], [4], [5, 6], [7], [8], [9], [10, 11]]
      }
    let sizes = Apportionment.positiveParts(
      of: pupils, weights: sets.map { Double($0.reduce(0) { $0 + weights[$1] }) })
    return zip(sets, sizes).map { Part(grades: GradeSet($0), letter: "", pupils: $1, shift: 1) }
  }

  private static func separate(_ pupils: Int, profile: SchoolProfile, hasZero: Bool) -> [Part] {
    // Largest classes: the average comes out near 25 in towns and 17 in villages.
    let largest = profile.subtype == "special" ? 12 : profile.locality == .urban ? 29 : 26
    let grades = hasZero && pupils >= 200 ? 0...11 : 1...11
    let sizes = Apportionment.parts(of: pupils, weights: grades.map { Double(weights[$0]) })
    var parts: [Part] = []
    for (grade, size) in zip(grades, sizes) where size > 0 {
      let count = (size + largest - 1) / largest
      for number in 0..<count {
        parts.append(
          Part(
            grades: GradeSet(bits: 1 << UInt16(grade)), letter: letters[min(number, 25)],
            pupils: size * (number + 1) / count - size * number / count,
            shift: profile.shifts == 2 && later.contains(grade) ? 2 : 1))
      }
    }
    return parts
  }
}
