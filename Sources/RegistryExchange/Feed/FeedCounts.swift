/// What a synthetic feed is made of, so that an import can be held against it.
package struct FeedCounts: Hashable, Sendable {
  /// Sessions due in the feed's days, whoever reports.
  package var due = 0
  /// Institutions from which nothing comes, and how many there are.
  package var silentInstitutions = 0
  /// All institutions that have groups.
  package var institutions = 0
  /// Rows of the file, the header aside.
  package var rows = 0
  /// Distinct sessions reported as held: crowded ones and those caught up later among them.
  package var held = 0
  /// Of the held, those of groups that sat with another group in one gathering, that one not counted.
  package var together = 0
  /// Distinct sessions reported as not held.
  package var notHeld = 0
  /// Of the held, those of which nobody counted heads.
  package var uncounted = 0
  /// Of the held, those with more present than enrolled.
  package var crowded = 0
  /// Rows sent again under the same id.
  package var repeated = 0
  /// Rows of a session that was reported under another id.
  package var doubled = 0
  /// Rows of groups that no registry knows yet.
  package var unknownGroup = 0
  /// Rows with a lesson that is not in the programme.
  package var unknownLesson = 0
  /// Rows with a day that no calendar has.
  package var impossibleDate = 0
  /// Rows with a day of the school year before.
  package var lastYear = 0
  /// Rows with an id that is no UUID.
  package var brokenID = 0

  /// Rows that count.
  package var taken: Int { held + notHeld }
  /// Rows that are known already.
  package var recognised: Int { repeated + doubled }
  /// Rows that wait for their group.
  package var waiting: Int { unknownGroup }
  /// Rows that cannot be taken.
  package var rejected: Int { unknownLesson + impossibleDate + lastYear + brokenID }

  /// Counts one row.
  mutating func count(_ kind: FeedKind) {
    rows += 1
    switch kind {
    case .held, .caughtUp: held += 1
    case .crowded:
      held += 1
      crowded += 1
    case .notHeld: notHeld += 1
    case .unknownGroup: unknownGroup += 1
    case .unknownLesson: unknownLesson += 1
    case .impossibleDate: impossibleDate += 1
    case .lastYear: lastYear += 1
    case .brokenID: brokenID += 1
    case .repeated: repeated += 1
    case .doubled: doubled += 1
    }
  }
}
