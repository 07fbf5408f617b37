/// What the tool wrote down about a lesson: its version, where it stands in review, and who confirmed what.
package struct LessonRecord: Hashable, Sendable {
  /// Where a lesson stands.
  package enum Status: String, CaseIterable, Sendable {
    case draft
    case review
    case approved
    case recalled
  }

  /// The version, counted from 1.
  package let version: Int
  /// Where it stands; packs made from a lesson in review say so.
  package let status: Status
  /// What was read side by side and found to say the same.
  package let pairs: [PairConfirmation]
  /// Who approved which version.
  package let approvals: [LessonApproval]

  /// A record.
  package init(
    version: Int, status: Status, pairs: [PairConfirmation] = [], approvals: [LessonApproval] = []
  ) {
    self.version = version
    self.status = status
    self.pairs = pairs
    self.approvals = approvals
  }
}
