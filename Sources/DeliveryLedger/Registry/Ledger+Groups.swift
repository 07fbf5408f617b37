import EducationRegistry
import GRDB

/// Class groups are packed columns, from which all of them are read at once (decision 0007).
extension Ledger {
  /// The one column of groups beside the population's: no number is counted by the hour of a class.
  static let minuteColumn = "minute"

  /// The class groups in the order of their numbers.
  func groups(_ db: Database) throws -> GroupTable {
    var minutes: [UInt16] = []
    let rows = try RawStatement(db, Self.packedColumn)
    rows.bind(Self.minuteColumn, at: 1)
    if try rows.next() {
      minutes = try PackedNumbers.withUnpacked(rows.bytes(0), width: 2, PopulationColumn.unpack)
    }
    guard
      let groups = GroupTable(
        codes: try GroupCodes.all(db), columns: try population(db), minutes: minutes)
    else { throw ChangeReader.damage }
    return groups
  }

  /// The place of a group's institution in the order of the registry; nil where there is no such group.
  func institution(ofGroup number: Int, _ db: Database) throws -> Int? {
    let rows = try RawStatement(db, Self.packedColumn)
    rows.bind(PopulationColumn.institution.rawValue, at: 1)
    return try rows.next() ? PackedNumbers.number(at: number - 1, in: rows.bytes(0)) : nil
  }

  /// Packs the groups, and what plan and numbers ask of their institutions.
  ///
  /// It is part of every transaction that changes the registry. Columns that are the same stay.
  ///
  /// - Parameters:
  ///   - groups: Every group.
  ///   - first: Where those begin that were not there before.
  ///   - institutions: The institutions in the order of their numbers.
  ///   - db: The transaction.
  /// - Throws: SQLite's refusals.
  func pack(
    _ groups: GroupTable, newFrom first: Int, in institutions: [Institution], _ db: Database
  ) throws {
    let population = Population(
      RegistrySnapshot(
        districts: try districts(db), institutions: institutions, groups: groups))
    for column in PopulationColumn.allCases {
      let bytes = PackedNumbers.pack(column.bytes(of: population), width: column.width)
      try store(bytes, column.rawValue, db)
    }
    let minutes = PackedNumbers.pack(PopulationColumn.pack(groups.minute), width: 2)
    try store(minutes, Self.minuteColumn, db)
    if first < groups.count { try GroupCodes.store(groups.code, from: first, db) }
  }

  private func store(_ bytes: [UInt8], _ name: String, _ db: Database) throws {
    try bytes.withUnsafeBytes { bytes in
      let rows = try RawStatement(db, Self.packedColumn)
      rows.bind(name, at: 1)
      let isSame = try rows.next() && rows.bytes(0).elementsEqual(bytes)
      rows.reset()
      guard !isSame else { return }
      let insert = try RawStatement(db, Self.storePackedColumn)
      insert.bind(name, at: 1)
      insert.bind(bytes: bytes, at: 2)
      try insert.run()
    }
  }

  /// Packs the groups of a ledger from before they were columns as they are packed today.
  ///
  /// Tallies say which topics a group held, so they follow where the rule that makes its level has changed since.
  func repackGroups(_ db: Database) throws {
    let before = try population(db).level
    let groups = try groups(db)
    try pack(groups, newFrom: groups.count, in: try institutions(db), db)
    if groups.level != before { try rebuildTallies(db) }
  }

  /// A column by its name.
  static let packedColumn = "SELECT bytes FROM populationColumn WHERE name = ?"

  /// Puts a column in the place of the one of its name.
  static let storePackedColumn =
    "INSERT OR REPLACE INTO populationColumn (name, bytes) VALUES (?, ?)"
}
