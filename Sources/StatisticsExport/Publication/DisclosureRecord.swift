/// What was done so that nobody can be recognised, and what came of trying to undo it.
package struct DisclosureRecord: Codable, Hashable, Sendable {
  /// Counts of people below it are withheld.
  package let threshold: Int
  /// Answers, and counts of people from outside, below it are withheld; nil without any.
  package let outsideThreshold: Int?
  /// How many numbers about people there are, those that nobody prints but everybody can derive aside.
  package let numbers: Int
  /// How many of them are withheld, for their own sake or another's.
  package let withheld: Int
  /// How many cells could have been worked out by an attacker who has the whole publication; 0, or nothing is published.
  package let exposed: Int
  /// How many withheld cells were attacked.
  package let attacked: Int
  /// How many linear programmes that took.
  package let programmes: Int
  /// The narrowest interval that an attacker is left with; nil when nothing is withheld.
  package let narrowest: Int?
  /// What solved the linear programmes.
  package let solver: String
  /// The earlier publications that the attacker has too.
  package let against: [String]

  /// A record.
  package init(
    threshold: Int, outsideThreshold: Int? = nil, numbers: Int, withheld: Int, exposed: Int,
    attacked: Int, programmes: Int,
    narrowest: Int?, solver: String, against: [String]
  ) {
    self.threshold = threshold
    self.outsideThreshold = outsideThreshold
    self.numbers = numbers
    self.withheld = withheld
    self.exposed = exposed
    self.attacked = attacked
    self.programmes = programmes
    self.narrowest = narrowest
    self.solver = solver
    self.against = against
  }
}
