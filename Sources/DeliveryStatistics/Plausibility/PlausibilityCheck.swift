/// One rule at work: it is shown every session once, in any order, and tells its findings at the end.
protocol PlausibilityCheck {
  /// Looks at a session of a group of the institution.
  mutating func see(_ session: ReportedSession, institution: Int)
  /// What was found.
  func findings() -> [Finding]
}
