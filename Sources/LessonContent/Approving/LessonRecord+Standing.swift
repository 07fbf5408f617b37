extension LessonRecord {
  /// A version that both roles approved, as it stands after its small edits.
  package struct Approved: Hashable, Sendable {
    /// The version.
    package let version: Int
    /// The SHA-256 of what is taught.
    package let digest: String
  }

  /// The last version that both roles approved; nil when it was recalled, when the lesson is retired, or without any.
  ///
  /// An older version never comes back in place of a recalled one: nobody decided that it is right again.
  package var published: Approved? {
    let retired = moves.last { $0.status == .retired }?.version ?? 0
    guard status != .retired, let last = lastApproved, last.version > retired,
      !recalls.contains(where: { $0.version == last.version })
    else { return nil }
    return last
  }

  /// The last version that both roles approved, whatever became of it.
  package var lastApproved: Approved? {
    let versions = Set(approvals.map(\.version)).sorted(by: >)
    for version in versions {
      guard let signed = signedDigest(of: version) else { continue }
      let edited = minorEdits.last { $0.version == version }?.digest
      return Approved(version: version, digest: edited ?? signed)
    }
    return nil
  }

  /// The digest that two people approved in both roles, or nil.
  func signedDigest(of version: Int) -> String? {
    let signed = approvals.filter { $0.version == version }
    return signed.first { approval in
      approval.role == .methodologist
        && signed.contains {
          $0.role == .psychologist && $0.digest == approval.digest
            && !Self.isSamePerson($0.by, approval.by)
        }
    }?.digest
  }

  /// Whether two names are one person's, as far as letters tell.
  package static func isSamePerson(_ name: String, _ other: String) -> Bool {
    let fold = { (name: String) in
      // A Latin «А» in a name makes nobody a second person.
      LookAlikes.skeleton(of: name).lowercased().filter { $0.isLetter || $0.isNumber }
        .map { $0 == "ё" ? "е" : $0 }
    }
    return fold(name) == fold(other)
  }

  /// The record as it holds for what the folder holds now.
  ///
  /// An edit needs no command to count: an approved text that was changed is the next version in review, and one that
  /// was changed back is approved again.
  func settled(for digest: () -> String) -> LessonRecord {
    guard status != .retired, !approvals.isEmpty || !recalls.isEmpty else {
      // Approved by nobody: the check says so, and no pack may be made of it.
      return status == .approved ? with(version: version, status: .review) : self
    }
    let digest = digest()
    if let published, published.digest == digest {
      return with(version: published.version, status: .approved)
    }
    if let recall = recalls.first(where: { $0.digest == digest }) {
      return with(version: recall.version, status: .recalled)
    }
    guard status == .approved || status == .recalled else { return self }
    return with(version: max(version, lastApproved?.version ?? 0) + 1, status: .review)
  }

  /// The same record with some of it changed.
  func with(
    version: Int? = nil, status: Status? = nil, pairs: [PairConfirmation]? = nil,
    approvals: [LessonApproval]? = nil, minorEdits: [MinorEdit]? = nil,
    recalls: [LessonRecall]? = nil, moves: [StatusMove]? = nil
  ) -> LessonRecord {
    LessonRecord(
      version: version ?? self.version, status: status ?? self.status, pairs: pairs ?? self.pairs,
      approvals: approvals ?? self.approvals, minorEdits: minorEdits ?? self.minorEdits,
      recalls: recalls ?? self.recalls, moves: moves ?? self.moves)
  }
}
