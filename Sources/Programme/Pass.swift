/// Which time of the three a topic is taught in the year: recognise, practise, teach another.
package struct Pass: Hashable, Comparable, Sendable {
  /// 1, 2 or 3.
  package let number: UInt8

  /// How often each topic is taught in a year (facts 1.2).
  package static let count = 3
  /// The three passes in order.
  package static let all = [Pass(unchecked: 1), Pass(unchecked: 2), Pass(unchecked: 3)]

  /// The pass of a number from 1 to 3, else nil.
  package init?(_ number: Int) {
    guard (1...Self.count).contains(number) else { return nil }
    self.number = UInt8(number)
  }

  private init(unchecked number: UInt8) {
    self.number = number
  }

  package static func < (left: Pass, right: Pass) -> Bool {
    left.number < right.number
  }
}
