import Diagnostics

/// One rule over a repository that was read: it reports everything that breaks it, and changes nothing.
protocol ContentCheck: Sendable {
  /// The ids of all that it may report.
  static var ids: [String] { get }

  /// Everything that breaks the rule.
  static func findings(in repository: RepositoryDraft) -> [Diagnostic]
}
