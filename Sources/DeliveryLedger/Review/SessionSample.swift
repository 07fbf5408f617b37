/// Sessions drawn for a visit: a random sample of the held sessions without replacement, simple or stratified.
package struct SessionSample: Sendable {
  /// A session that was drawn, with its institution.
  package struct Item: Sendable {
    /// The session.
    package let session: Session
    /// The institution's code.
    package let institution: String
    /// The place of its stratum among the sample's.
    package let stratum: Int
  }

  /// A part of the country that gives its share of the sample.
  package struct Stratum: Hashable, Sendable {
    /// Its name, such as `KZ-19/school`; empty in a simple sample.
    package let name: String
    /// How many held sessions it has.
    package let population: Int
    /// How many of them were drawn.
    package let size: Int
  }

  /// What the draw began with.
  package let seed: UInt64
  /// The as-of position that it was drawn at.
  package let position: Int
  /// The parts it was drawn from; a simple sample has one.
  package let strata: [Stratum]
  /// The sessions, by institution, day and group.
  package let items: [Item]

  /// How many held sessions there were to draw from.
  package var population: Int { strata.reduce(0) { $0 + $1.population } }
}
