/// The adults who are taught; the raw number is the place of their level behind those of children.
package enum Cohort: UInt8, CaseIterable, Sendable {
  case teachers = 0
  case psychologists = 1
  case police = 2
  case parents = 3

  /// `teachers`, `psychologists`, `police` or `parents`.
  package var code: String { "\(self)" }

  /// The cohort of a code, else nil.
  package init?(code: some StringProtocol) {
    guard let cohort = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = cohort
  }

  /// `parents`, and `staff` for everybody else.
  package var stage: Stage { self == .parents ? .parents : .staff }

  /// The level whose lessons they take.
  package var level: Level {
    Level.ofAdults[Int(rawValue)]
  }
}
