/// Sessions drawn for a visit: a simple random sample of the held sessions, without replacement.
package struct SessionSample: Sendable {
  /// A session that was drawn, with its institution.
  package struct Item: Sendable {
    /// The session.
    package let session: Session
    /// The institution's code.
    package let institution: String
  }

  /// What the draw began with.
  package let seed: UInt64
  /// The as-of position that it was drawn at.
  package let position: Int
  /// How many held sessions there were to draw from.
  package let population: Int
  /// The sessions, by institution, day and group.
  package let items: [Item]
}
