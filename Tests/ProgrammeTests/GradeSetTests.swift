import Programme
import Testing

@Suite struct GradeSetTests {
  struct Code: Sendable, CustomTestStringConvertible {
    let code: String
    let grades: [Int]?
    var testDescription: String { code }
  }

  static let codes = [
    Code(code: "", grades: []), Code(code: "3", grades: [3]), Code(code: "1+3", grades: [1, 3]),
    Code(code: "0+1", grades: [0, 1]), Code(code: "12", grades: [12]),
    Code(code: "1+2+3+4", grades: [1, 2, 3, 4]), Code(code: "13", grades: nil),
    Code(code: "1+1", grades: nil), Code(code: "1+", grades: nil), Code(code: "+", grades: nil),
    Code(code: "1,3", grades: nil), Code(code: "-1", grades: nil), Code(code: "3А", grades: nil),
  ]

  @Test(arguments: codes)
  func readsGradesJoinedByPlus(code: Code) {
    #expect(GradeSet(code: code.code)?.grades == code.grades)
  }

  @Test func comesBackFromItsCodeForEverySet() {
    for bits in UInt16(0)..<1 << 13 {
      let set = GradeSet(bits: bits)
      #expect(GradeSet(code: set.code) == set && GradeSet(set.grades) == set)
      #expect(set.youngest == set.grades.min() && set.isCombined == (set.grades.count > 1))
    }
  }
}
