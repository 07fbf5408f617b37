/// The share of an answer among all who could have been asked, with how sure it is.
package struct Estimate: Hashable, Sendable {
  /// A share and the ends of its 95 % interval, each from 0 to 1.
  package struct Share: Hashable, Sendable {
    /// The share.
    package let value: Double
    /// The lower end.
    package let low: Double
    /// The upper end.
    package let high: Double
  }

  /// What the table says.
  package enum State: Hashable, Sendable {
    /// A share.
    case share(Share)
    /// Nobody answered.
    case missing
    /// So few gave an answer that it is not told.
    case withheld
  }

  /// The code of the region, or of the kind where shares are split by kind; nil for the country.
  package let part: String?
  /// The question's id.
  package let question: String
  /// The answer's id.
  package let answer: String
  /// How many answered the question; nil where that is withheld.
  package let respondents: Int?
  /// What the table says.
  package let state: State
}
