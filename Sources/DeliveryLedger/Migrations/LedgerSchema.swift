import GRDB

/// The numbered steps by which a ledger's schema came to be; a step that was released never changes.
enum LedgerSchema {
  /// Written into the file's header, so that a foreign database is told apart ("QRGN").
  static let applicationID = 0x5152_474E

  /// Every step, in order.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("001-registry", migrate: createRegistry)
    migrator.registerMigration("002-journal", migrate: createJournal)
    migrator.registerMigration("003-tallies", migrate: createTallies)
    migrator.registerMigration("004-tree", migrate: createTree)
    migrator.registerMigration("005-state", migrate: createState)
    migrator.registerMigration("006-moving", migrate: createMoving)
    migrator.registerMigration("007-decisions", migrate: createDecisions)
    migrator.registerMigration("008-changes", migrate: createChanges)
    migrator.registerMigration("009-adults", migrate: admitAdults)
    migrator.registerMigration("010-publications", migrate: createPublications)
    migrator.registerMigration("012-programme-files", migrate: createProgrammeFiles)
    return migrator
  }
}
