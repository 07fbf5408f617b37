/// The grades that a class group has, 0 to 12: one, or several in a combined class; none in kindergarten and college groups.
///
/// A cohort of adults has none either; its own mark stands in the three bits above them, and parents need none.
package struct GradeSet: Hashable, Sendable {
  /// Bit n is set when grade n is in the set; bits 13 to 15 are teachers, psychologists and police.
  package let bits: UInt16

  /// The bits that are grades.
  package static let gradeBits: UInt16 = 0x1FFF

  /// The set with those bits.
  package init(bits: UInt16) {
    self.bits = bits
  }

  /// What stands for a cohort where a class has its grades.
  package init(_ cohort: Cohort) {
    bits = cohort == .parents ? 0 : 1 << (13 + UInt16(cohort.rawValue))
  }

  /// The set of some grades; grades outside 0 to 12 are dropped.
  package init(_ grades: some Sequence<Int>) {
    bits = grades.reduce(into: UInt16(0)) { bits, grade in
      if (0...12).contains(grade) { bits |= 1 << UInt16(grade) }
    }
  }

  /// Reads `3`, `1+3`, `0+1`; the empty text is the empty set; nil for anything else.
  package init?(code: some StringProtocol) {
    guard !code.isEmpty else {
      bits = 0
      return
    }
    var bits: UInt16 = 0
    for part in code.split(separator: "+", omittingEmptySubsequences: false) {
      guard let grade = Int(part), (0...12).contains(grade), bits & 1 << UInt16(grade) == 0
      else { return nil }
      bits |= 1 << UInt16(grade)
    }
    self.bits = bits
  }

  /// The grades in rising order.
  package var grades: [Int] {
    (0...12).filter { bits & 1 << UInt16($0) != 0 }
  }

  /// The cohort of staff that it stands for; nil for grades, and for parents.
  package var cohort: Cohort? {
    let mark = bits & ~Self.gradeBits
    return mark == 0 ? nil : Cohort(rawValue: UInt8(mark.trailingZeroBitCount - 13))
  }

  /// `1+3`, or the cohort's code; empty for the empty set.
  package var code: String {
    cohort?.code ?? grades.map(String.init).joined(separator: "+")
  }

  /// The youngest grade: it decides stage and sensitivity of a combined class.
  package var youngest: Int? {
    let grades = bits & Self.gradeBits
    return grades == 0 ? nil : grades.trailingZeroBitCount
  }

  /// Whether several grades sit in one class.
  package var isCombined: Bool {
    (bits & Self.gradeBits).nonzeroBitCount > 1
  }
}
