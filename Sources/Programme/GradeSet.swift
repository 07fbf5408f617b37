/// The grades that a class group has, 0 to 12: one, or several in a combined class; none in kindergarten and college groups.
package struct GradeSet: Hashable, Sendable {
  /// Bit n is set when grade n is in the set.
  package let bits: UInt16

  /// The set with those bits; bits above grade 12 are dropped.
  package init(bits: UInt16) {
    self.bits = bits & 0x1FFF
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

  /// `1+3`; empty for the empty set.
  package var code: String {
    grades.map(String.init).joined(separator: "+")
  }

  /// The youngest grade: it decides stage and sensitivity of a combined class.
  package var youngest: Int? {
    bits == 0 ? nil : bits.trailingZeroBitCount
  }

  /// Whether several grades sit in one class.
  package var isCombined: Bool {
    bits.nonzeroBitCount > 1
  }
}
