/// What an outside number is about.
package enum OutsideSubject: String, CaseIterable, Sendable {
  /// Offences against minors.
  case offence
  /// Appeals to the help line.
  case appeal
  /// Centres and services that there are.
  case coverage
  /// Referrals; only by region and quarter.
  case referral
  /// What somebody else asked people.
  case survey

  /// Whether it counts persons or what was done to them, so that few are not told.
  package var isAboutPeople: Bool { self != .coverage }
}
