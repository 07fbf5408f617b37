/// A limit on what is counted: some values of a dimension only, or all but those.
package struct QuestionFilter: Hashable, Sendable {
  /// The dimension.
  package let dimension: Dimension
  /// The codes of the values.
  package let codes: [String]
  /// Whether these are left out, and not the others.
  package let isExcluding: Bool

  /// A limit.
  package init(_ dimension: Dimension, _ codes: [String], isExcluding: Bool = false) {
    self.dimension = dimension
    self.codes = codes
    self.isExcluding = isExcluding
  }

  /// `region=KZ-19,KZ-10`, or with `!=` for all but those.
  package var text: String {
    "\(dimension.rawValue)\(isExcluding ? "!=" : "=")\(codes.joined(separator: ","))"
  }
}
