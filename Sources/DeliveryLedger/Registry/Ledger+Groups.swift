import Chronology
import EducationRegistry
import GRDB
import Programme

/// Class groups are rows, and packed columns beside them, from which all of them are read at once (decision 0007).
extension Ledger {
  /// The columns of groups beside the population's.
  private enum GroupColumn: String, CaseIterable {
    case code, codeLength, minute

    func bytes(of groups: GroupTable) -> [UInt8] {
      switch self {
      case .code: groups.code.bytes
      case .codeLength: groups.code.lengths
      case .minute: PopulationColumn.pack(groups.minute)
      }
    }
  }

  /// The class groups in the order of their numbers.
  func groups(_ db: Database) throws -> GroupTable {
    let lengths = try packed(.codeLength, db, Array.init)
    // A ledger from before codes were packed has none of these columns.
    guard !lengths.isEmpty,
      let codes = CodeColumn(bytes: try packed(.code, db, Array.init), lengths: lengths),
      let groups = GroupTable(
        codes: codes, columns: try population(db),
        minutes: try packed(.minute, db, PopulationColumn.unpack))
    else { return try unpackedGroups(db) }
    return groups
  }

  private func packed<Value>(
    _ column: GroupColumn, _ db: Database, _ read: (UnsafeRawBufferPointer) -> [Value]
  ) throws -> [Value] {
    let rows = try RawStatement(db, Self.packedColumn)
    rows.bind(column.rawValue, at: 1)
    return try rows.next() ? read(rows.bytes(0)) : []
  }

  /// Grades as the table has them: a cohort's mark stands from bit 0 on, as if the cohorts of staff were grades.
  ///
  /// The schema was released with 13 bits for grades; of the stage `staff` none of them is one.
  static func stored(grades: UInt16) -> Int {
    Int(grades & GradeSet.gradeBits | grades >> 13)
  }

  /// The class groups as their rows have them.
  private func unpackedGroups(_ db: Database) throws -> GroupTable {
    let rows = try RawStatement(db, Self.allGroups)
    var groups = GroupTable()
    while try rows.next() {
      let stage = Stage.allCases[rows.integer(3)]
      let grades = UInt16(rows.integer(4))
      groups.append(
        ClassGroup(
          code: rows.text(0), institution: rows.integer(1) - 1,
          year: SchoolYear(start: rows.integer(2)), stage: stage,
          grades: GradeSet(bits: stage == .staff ? grades << 13 : grades), shift: rows.integer(5),
          language: TeachingLanguage(rawValue: UInt8(rows.integer(6))) ?? .kk,
          enrolled: rows.integer(7), weekday: rows.integer(8), minute: rows.integer(9),
          validity: rows.days(10, 11)))
    }
    return groups
  }

  /// The population as the registry's tables have it.
  func unpackedPopulation(_ db: Database) throws -> Population {
    Population(
      RegistrySnapshot(
        regions: [], districts: try districts(db), institutions: try institutions(db),
        groups: try unpackedGroups(db)))
  }

  /// How many of the groups' own columns are not what their rows say.
  func groupColumnFaults(_ db: Database) throws -> Int {
    let counted = try unpackedGroups(db)
    return try GroupColumn.allCases.count { column in
      let stored = try packed(column, db, Array.init)
      return !stored.isEmpty && stored != column.bytes(of: counted)
    }
  }

  /// Packs the columns anew from the rows.
  ///
  /// Tallies say which topics a group held, so they follow where a group's level was corrected.
  func packPopulation(_ db: Database) throws {
    let before = try population(db).level
    let groups = try unpackedGroups(db)
    try pack(groups, in: try institutions(db), db)
    if groups.level.prefix(before.count) != before[...] { try rebuildTallies(db) }
  }

  /// Packs the groups, and what plan and numbers ask of their institutions.
  ///
  /// It is part of every transaction that changes the registry. Columns that are the same stay.
  func pack(_ groups: GroupTable, in institutions: [Institution], _ db: Database) throws {
    let population = Population(
      RegistrySnapshot(
        districts: try districts(db), institutions: institutions, groups: groups))
    for column in PopulationColumn.allCases {
      try store(column.bytes(of: population), column.rawValue, db)
    }
    for column in GroupColumn.allCases {
      try store(column.bytes(of: groups), column.rawValue, db)
    }
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

  /// A column by its name.
  static let packedColumn = "SELECT bytes FROM populationColumn WHERE name = ?"

  /// Puts a column in the place of the one of its name.
  static let storePackedColumn =
    "INSERT OR REPLACE INTO populationColumn (name, bytes) VALUES (?, ?)"
}
