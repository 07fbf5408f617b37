import GRDB

/// The numbered steps by which a ledger's schema came to be; a step that was released never changes.
enum LedgerSchema {
  /// Written into the file's header, so that a foreign database is told apart ("QRGN").
  static let applicationID = 0x5152_474E

  /// Every step, in order.
  static let steps: [(name: String, take: @Sendable (Database) throws -> Void)] = [
    ("001-registry", createRegistry),
    ("002-journal", createJournal),
    ("003-tallies", createTallies),
    ("004-tree", createTree),
    ("005-state", createState),
    ("006-moving", createMoving),
    ("007-decisions", createDecisions),
    ("008-changes", createChanges),
    ("009-adults", admitAdults),
    ("010-publications", createPublications),
    ("011-groups", packGroups),
    ("012-programme-files", createProgrammeFiles),
  ]

  /// The steps, of which a ledger takes those that it lacks.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for step in steps { migrator.registerMigration(step.name, migrate: step.take) }
    return migrator
  }

  /// Takes all steps in the caller's one transaction, which a new file is born by: each in its own waits for the disk.
  static func takeAllSteps(_ db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    // As the migrator keeps what was taken.
    try db.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    for step in steps {
      try step.take(db)
      try db.execute(
        sql: "INSERT INTO grdb_migrations (identifier) VALUES (?)", arguments: [step.name])
    }
  }
}
