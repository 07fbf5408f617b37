/// What the tool wrote down about a lesson: its version, where it stands, and who did what to it.
package struct LessonRecord: Hashable, Sendable {
  /// Where a lesson stands.
  package enum Status: String, CaseIterable, Sendable {
    /// Its author is still writing.
    case draft
    /// It is read by those who may approve it; an edit of an approved lesson comes back here.
    case review
    /// A methodologist and a psychologist approved exactly this text.
    case approved
    /// Exactly this text was published and withdrawn.
    case recalled
    /// It is no longer taught; what was given out need not come back.
    case retired
  }

  /// The version, counted from 1.
  package let version: Int
  /// Where it stands; packs made from a lesson that nobody approved say so.
  package let status: Status
  /// What was read side by side and found to say the same.
  package let pairs: [PairConfirmation]
  /// Who approved which version.
  package let approvals: [LessonApproval]
  /// The small edits that left an approval standing.
  package let minorEdits: [MinorEdit]
  /// The published versions that were withdrawn.
  package let recalls: [LessonRecall]
  /// When it was given to review and when it was retired.
  package let moves: [StatusMove]

  /// A record.
  package init(
    version: Int, status: Status, pairs: [PairConfirmation] = [], approvals: [LessonApproval] = [],
    minorEdits: [MinorEdit] = [], recalls: [LessonRecall] = [], moves: [StatusMove] = []
  ) {
    self.version = version
    self.status = status
    self.pairs = pairs
    self.approvals = approvals
    self.minorEdits = minorEdits
    self.recalls = recalls
    self.moves = moves
  }
}
