package import DeliveryStatistics
import EducationRegistry
import GRDB
package import Programme

/// Registry, closures, staff and programme as they were known by a position.
package struct KnownRegistry: Sendable {
  /// A ledger that answers for them; its journal is empty unless it is today's.
  package let ledger: Ledger
  /// Whether they are really those of then: a ledger from before changes were recorded does not know what they were.
  package let isOfThen: Bool
  /// Whether nothing has changed since.
  package let isToday: Bool

  /// The programme's files as they were known; empty where nobody had told the ledger of them by then.
  package func programmeFiles() throws -> [ProgrammeFile] {
    isOfThen ? try ledger.programmeFiles() : []
  }
}

extension Ledger {
  /// Registry, closures, staff and programme as they were known by a position.
  ///
  /// Where nothing changed since, they are today's and nothing is read; else the recorded changes are brought into a
  /// ledger in memory, about a second for a country.
  ///
  /// - Parameter position: The as-of position.
  /// - Returns: What was known, or the earliest that is recorded where the position lies before it.
  /// - Throws: A ``LedgerError``.
  package func registry(knownBy position: Int) throws -> KnownRegistry {
    try read { db in
      let known = try Row.fetchOne(db, sql: Self.changesKnownBy)
      guard let first = known?[0] as Int?, let last = known?[1] as Int? else {
        return KnownRegistry(ledger: self, isOfThen: false, isToday: true)
      }
      guard last > position else {
        return KnownRegistry(ledger: self, isOfThen: true, isToday: true)
      }
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      let past = try DatabaseQueue(configuration: configuration)
      try past.write { try LedgerSchema.takeAllSteps($0) }
      let bodies = try RawStatement(db, Self.bodiesKnownBy)
      bodies.bind(max(first, position), at: 1)
      let ledger = Ledger(
        database: past, keySource: keySource, path: path, isSynthetic: isSynthetic)
      try past.write { past in
        var groups = GroupReplay()
        while try bodies.next() { try Self.apply(bodies.bytes(0), to: past, &groups) }
        try ledger.pack(groups.table, newFrom: 0, in: try ledger.institutions(past), past)
      }
      return KnownRegistry(ledger: ledger, isOfThen: first <= position, isToday: false)
    }
  }

  /// The same at a state of the ledger.
  package func registry(knownBy head: LedgerHead) throws -> KnownRegistry {
    try registry(knownBy: head.position)
  }

  private static func apply(
    _ body: UnsafeRawBufferPointer, to past: Database, _ groups: inout GroupReplay
  ) throws {
    for section in try ChangeReader.sections(body) {
      try groups.take(section, in: body)
      guard ChangeTable.all.contains(section.table) else { continue }
      let insert = try RawStatement(past, section.table.newRow(section.columns))
      for row in section.rows {
        let values = try ChangeReader.values(of: row, count: section.columns.count, in: body)
        for (place, value) in values.enumerated() {
          let index = Int32(place + 1)
          switch value {
          case .nothing: insert.bindNull(at: index)
          case .number(let number): insert.bind(Int(number), at: index)
          case .text(let range):
            insert.bind(utf8: UnsafeRawBufferPointer(rebasing: body[range]), at: index)
          case .bytes(let range):
            insert.bind(bytes: UnsafeRawBufferPointer(rebasing: body[range]), at: index)
          }
        }
        try insert.run()
      }
    }
  }
}
