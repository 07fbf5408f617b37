/// What a cell of a table says; the four are never mixed.
package enum TableCell: Hashable, Sendable {
  /// A number that is not zero.
  case value(Figure)
  /// Counted, and nothing was there.
  case zero(Figure)
  /// Nothing to count: no group at all, or a share of nothing.
  case missing
  /// Known, and withheld so that nobody is exposed.
  case suppressed

  /// The number, where there is one to show.
  package var figure: Figure? {
    switch self {
    case .value(let figure), .zero(let figure): figure
    case .missing, .suppressed: nil
    }
  }

  /// `value`, `zero`, `missing` or `suppressed`.
  package var state: String {
    switch self {
    case .value: "value"
    case .zero: "zero"
    case .missing: "missing"
    case .suppressed: "suppressed"
    }
  }
}
