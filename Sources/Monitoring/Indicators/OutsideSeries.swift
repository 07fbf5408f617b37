package import Programme

/// One indicator from outside: one definition, one period, one source, one vintage.
///
/// It can stand beside delivery. It is never added to another series, never a score, never a rank: a region whose
/// children trust the help line must not look worse for it.
package struct OutsideSeries: Hashable, Sendable {
  /// A number of it, or that it is too small to be told.
  package enum Value: Hashable, Sendable {
    /// In thousandths.
    case number(Int)
    /// Few persons, or another number from which few would follow.
    case withheld
  }

  /// The indicator's id.
  package let id: String
  /// What it is about.
  package let subject: OutsideSubject
  /// The time it is about.
  package let period: OutsidePeriod
  /// Of what.
  package let unit: String
  /// What counts and what does not.
  package let definition: Titles
  /// Who says so.
  package let source: String
  /// When it was said.
  package let vintage: String
  /// By region's code, nil for the country; a region that the source is silent about is not there.
  package let values: [String?: Value]
}
