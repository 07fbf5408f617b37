package import Chronology
package import Diagnostics
import Programme

/// What may be done to a lesson's standing, and why not when it may not.
package struct ReviewDesk: Sendable {
  /// What came of an approval.
  package enum Approval: Sendable {
    /// This role approved; the other is still to come.
    case waits(LessonRecord, for: LessonApproval.Role)
    /// Both roles approved: the version is published.
    case complete(LessonRecord)
    /// This role approved exactly this text before.
    case known(LessonRecord)
  }

  /// Something refused, with every reason.
  package struct Refused: Error {
    /// The reasons.
    package let diagnostics: [Diagnostic]
  }

  private let lesson: Lesson
  private let place: Place
  private let diagnostics: [Diagnostic]

  /// A desk for a lesson of a repository that was read and checked.
  package init(_ lesson: Lesson, in repository: LoadedRepository) {
    self.lesson = lesson
    place = Place(file: "\(repository.folder)/\(lesson.folder)")
    diagnostics = repository.diagnostics(of: lesson)
  }

  private var record: LessonRecord { lesson.record }

  // MARK: - Approving

  /// The record after somebody approved the lesson as it stands.
  ///
  /// - Throws: ``Refused`` when a check fails, a pair is stale, the other role approved another text, or is the same
  ///   person's.
  package func approve(
    as role: LessonApproval.Role, by name: String, on day: SchoolDay
  ) throws(Refused) -> Approval {
    if record.status == .approved { return .known(record) }
    try refuseErrors()
    guard record.status == .review else {
      throw refused("lesson.approve.status", ["status": record.status.rawValue])
    }
    let open = lesson.pairedUnits.filter { $0.state != .confirmed }
    guard open.isEmpty else {
      throw refused("lesson.approve.pairs", ["pieces": "\(open.count)"])
    }
    let digest = lesson.digest
    let given = record.approvals.filter { $0.version == record.version }
    if let other = given.first(where: { $0.role != role }) {
      guard other.digest == digest else {
        throw refused(
          "lesson.approve.changed",
          ["role": other.role.rawValue, "by": other.by, "on": other.on.iso])
      }
      guard !LessonRecord.isSamePerson(other.by, name) else {
        throw refused("lesson.approve.person", ["by": name, "role": other.role.rawValue])
      }
    }
    if given.contains(where: { $0.role == role && $0.digest == digest }) { return .known(record) }
    let approval = LessonApproval(
      version: record.version, role: role, by: name, on: day, digest: digest,
      texts: lesson.textDigests)
    let approvals =
      record.approvals.filter { $0.version != record.version || $0.role != role } + [approval]
    let signed = record.with(approvals: approvals)
    guard signed.signedDigest(of: record.version) != nil else {
      let missing = LessonApproval.Role.allCases.first { $0 != role } ?? role
      return .waits(signed, for: missing)
    }
    return .complete(signed.with(status: .approved))
  }

  // MARK: - Small edits

  /// The record after somebody said that the edits since the approval are of spelling and numbers only.
  ///
  /// - Throws: ``Refused`` when there is nothing to compare with, or when the edits are more than that.
  package func acceptMinorEdit(
    of published: Lesson?, as role: LessonApproval.Role, by name: String, on day: SchoolDay,
    judge: MinorChange
  ) throws(Refused) -> LessonRecord {
    try refuseErrors(allowing: ["lesson.pair.stale", "lesson.pair.unconfirmed"])
    guard let published, record.status != .approved else {
      throw refused("lesson.minor.nothing", [:])
    }
    let changes = judge.substantialChanges(from: published, to: lesson)
    guard changes.isEmpty else {
      throw Refused(
        diagnostics: changes.map { change in
          Diagnostic(
            "lesson.minor.large",
            at: Place(file: "\(place.file)/\(change.file)", line: change.line),
            facts: ["before": change.before, "after": change.after, "lesson": lesson.id.text])
        })
    }
    let version = published.record.version
    let edit = MinorEdit(
      version: version, role: role, by: name, on: day, digest: lesson.digest,
      texts: lesson.textDigests)
    return record.with(
      version: version, status: .approved, pairs: lesson.pairsCarried(from: published),
      approvals: record.approvals.filter { $0.version <= version },
      minorEdits: record.minorEdits + [edit])
  }

  // MARK: - Moves

  /// The record after the author gave the lesson to review.
  package func giveToReview(by name: String, on day: SchoolDay) throws(Refused) -> LessonRecord {
    guard record.status == .draft || record.status == .retired else {
      throw refused("lesson.review.status", ["status": record.status.rawValue])
    }
    try refuseErrors()
    // What was approved before a lesson was retired holds no longer.
    let version = record.version + (record.status == .retired ? 1 : 0)
    return moved(to: .review, version: version, by: name, on: day)
  }

  /// The record after the lesson was retired.
  package func retire(by name: String, on day: SchoolDay) throws(Refused) -> LessonRecord {
    guard record.status != .retired else {
      throw refused("lesson.retire.status", [:])
    }
    return moved(to: .retired, version: record.version, by: name, on: day)
  }

  /// The record after the published version was withdrawn.
  package func recall(
    for reason: LessonRecall.Reason, by name: String, on day: SchoolDay
  ) throws(Refused) -> LessonRecord {
    guard let published = record.lastApproved,
      !record.recalls.contains(where: { $0.version == published.version })
    else { throw refused("lesson.recall.nothing", [:]) }
    let recall = LessonRecall(
      version: published.version, reason: reason, by: name, on: day, digest: published.digest)
    return record.with(
      status: record.status == .approved ? .recalled : nil, recalls: record.recalls + [recall])
  }

  private func moved(
    to status: LessonRecord.Status, version: Int, by name: String, on day: SchoolDay
  ) -> LessonRecord {
    record.with(
      version: version, status: status,
      moves: record.moves + [StatusMove(status: status, version: version, by: name, on: day)])
  }

  // MARK: - Refusing

  /// What an approval itself puts right is no reason against it.
  private func refuseErrors(allowing ids: Set<String> = []) throws(Refused) {
    let errors = diagnostics.filter {
      $0.severity == .error && $0.id != "record.kept.changed" && !ids.contains($0.id)
    }
    guard errors.isEmpty else { throw Refused(diagnostics: errors) }
  }

  private func refused(_ id: String, _ facts: [String: String]) -> Refused {
    Refused(
      diagnostics: [
        Diagnostic(
          id, at: place, facts: facts.merging(["lesson": lesson.id.text]) { first, _ in first })
      ])
  }
}
