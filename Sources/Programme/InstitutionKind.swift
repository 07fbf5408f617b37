/// What kind of education organisation teaches; the raw number is what tables hold.
package enum InstitutionKind: UInt8, CaseIterable, Sendable {
  case kindergarten = 0
  case school = 1
  case college = 2
  case training = 3

  /// `kindergarten`, `school`, `college` or `training`, as in the files that come in.
  package var code: String { "\(self)" }

  /// The kind of a code, else nil.
  package init?(code: some StringProtocol) {
    guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = kind
  }
}
