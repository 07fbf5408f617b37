package import Chronology
import Programme

/// What became of a lesson, day by day, from its record and, where there is one, from git.
package struct LessonHistory: Sendable {
  /// Something that was done to a lesson.
  package enum Deed: Hashable, Sendable {
    /// Pieces of the two languages were confirmed to say the same.
    case paired(pieces: Int)
    /// It was given to review, or retired.
    case moved(LessonRecord.Status)
    /// One of the two roles approved it.
    case approved(LessonApproval.Role)
    /// A small edit was accepted.
    case edited(LessonApproval.Role)
    /// It was withdrawn.
    case recalled(LessonRecall.Reason)
    /// Git has a commit of its folder.
    case committed(id: String, subject: String)
  }

  /// An entry of the history.
  package struct Entry: Hashable, Sendable {
    /// The day.
    package let on: SchoolDay
    /// The version; nil where it is not known.
    package let version: Int?
    /// What was done.
    package let deed: Deed
    /// Who did it.
    package let by: String
  }

  /// The entries, newest first.
  package let entries: [Entry]

  /// The history of a lesson of a repository; without git, of its record alone.
  package init(of lesson: Lesson, in repository: ContentRepository, asksGit: Bool = true) {
    let folder = "\(repository.folder)/\(lesson.folder)"
    let commits = asksGit ? GitLog.commits(of: folder) : []
    let recorded = Self.recorded(lesson.record).reversed()
    let committed = commits.map {
      Entry(
        on: $0.on, version: nil, deed: .committed(id: $0.id, subject: $0.subject), by: $0.author)
    }
    // Stable: of one day, what the record says comes first.
    entries = (recorded + committed).enumerated()
      .sorted { ($1.element.on, $0.offset) < ($0.element.on, $1.offset) }
      .map(\.element)
  }

  /// The entries of a record in the order in which such things happen.
  private static func recorded(_ record: LessonRecord) -> [Entry] {
    var entries = record.moves.filter { $0.status == .review }.map(entry)
    entries += record.pairs.map {
      Entry(on: $0.on, version: nil, deed: .paired(pieces: $0.pieces.count), by: $0.by)
    }
    entries += record.approvals.map {
      Entry(on: $0.on, version: $0.version, deed: .approved($0.role), by: $0.by)
    }
    entries += record.minorEdits.map {
      Entry(on: $0.on, version: $0.version, deed: .edited($0.role), by: $0.by)
    }
    entries += record.recalls.map {
      Entry(on: $0.on, version: $0.version, deed: .recalled($0.reason), by: $0.by)
    }
    entries += record.moves.filter { $0.status != .review }.map(entry)
    return entries.enumerated()
      .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
      .map(\.element)
  }

  private static func entry(_ move: StatusMove) -> Entry {
    Entry(on: move.on, version: move.version, deed: .moved(move.status), by: move.by)
  }
}
