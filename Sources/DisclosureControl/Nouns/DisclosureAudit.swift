/// What the attack on a finished publication came to; its counts may be published, its intervals may not.
package struct DisclosureAudit: Hashable, Sendable {
  /// Numbers about people in the publication.
  package let numbers: Int
  /// Of these, withheld because they are small, or because they changed by few since an earlier vintage.
  package let primary: Int
  /// Withheld so that no primary one can be derived.
  package let secondary: Int
  /// Earlier vintages that the attacker was given as well.
  package let vintages: Int
  /// Withheld numbers, of all vintages, and differences between them, that the attack was made on.
  package let attacked: Int
  /// Linear programmes solved, a least and a most for each.
  package let programmes: Int
  /// The fewest values between the ends of a protected number's interval; nil without one that is bounded.
  package let narrowest: Int?
  /// How often the audit sent the pattern back for more suppression.
  package let repairs: Int
  /// The intervals of numbers that can be derived too closely; a publication goes out only without any.
  package let exposed: [CellInterval]
  /// The solver and its version.
  package let solver: String

  /// Whether the publication may go out.
  package var isPassed: Bool { exposed.isEmpty }
}
