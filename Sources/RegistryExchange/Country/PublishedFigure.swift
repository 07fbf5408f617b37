/// A number that somebody published about a region or the nation, with its source: honoured exactly.
package struct PublishedFigure: Hashable, Sendable {
  /// What is counted.
  package enum Quantity: String, CaseIterable, Sendable {
    case schools
    case preschools
    case colleges
    case pupils
    case students
    case privateSchools = "private-schools"
    case miniCentres = "mini-centres"
  }

  /// ISO 3166-2 of the region; nil for the nation.
  package let region: String?
  /// What is counted.
  package let quantity: Quantity
  /// The number.
  package let value: Int
  /// The school year or the year it stands for, as the source says.
  package let year: String
  /// Where it was published, and what is odd about it.
  package let source: String

  init(_ region: String?, _ quantity: Quantity, _ value: Int, _ year: String, _ source: String) {
    self.region = region
    self.quantity = quantity
    self.value = value
    self.year = year
    self.source = source
  }
}
