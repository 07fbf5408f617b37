import Foundation
import GRDB

@testable import DeliveryLedger

/// Ledgers as earlier versions left them: made by the steps of that version and by plain SQL, never by today's code.
enum ReleasedSchema {
  /// A ledger after step 003: one group, one session and one piece of evidence of it.
  static func three(at path: String) throws {
    let database = try DatabaseQueue(path: path)
    try LedgerSchema.migrator.migrate(database, upTo: "003-tallies")
    try database.write { db in
      try db.execute(sql: "PRAGMA application_id = 0x5152474E")
      try db.execute(sql: registry)
      try db.execute(sql: journal)
      try db.execute(
        sql: "INSERT INTO tallyPage VALUES (0, ?)",
        arguments: [
          Data([1, 0, 1, 0, 1, 18, 25].flatMap { [$0] + [UInt8](repeating: 0, count: 1023) })
        ])
    }
    try database.close()
  }

  private static let registry = """
    INSERT INTO ledger (id, isSynthetic, createdAt, registryVersion) VALUES (1, 1, 0, 1);
    INSERT INTO region VALUES (1, 'KZ-19', '190000000', 'а', 'о', 'A');
    INSERT INTO district VALUES (1, '190010000', 1, 'а', 'р');
    INSERT INTO institution VALUES (1, 'S1', 1, '', 0, 0, 0, 1, 'м', 'ш', NULL, NULL);
    INSERT INTO classGroup VALUES (1, 'S1-3A', 1, 2025, 1, 8, 1, 0, 25, 1, 480, 20332, 20696);
    INSERT INTO populationColumn VALUES
      ('institution', x'00000000'), ('district', x'00000000'), ('region', x'00'), ('kind', x'01'),
      ('ownership', x'00'), ('locality', x'00'), ('basis', x'00'), ('level', x'03'),
      ('stage', x'01'), ('grades', x'0800'), ('shift', x'01'), ('language', x'00'),
      ('enrolled', x'1900'), ('weekday', x'01'), ('year', x'e907'), ('firstDay', x'6c4f0000'),
      ('lastDay', x'd8500000');
    """

  /// Position 1 counts with 18 of 25 present; position 2 is evidence of the same session with 17.
  private static let entries =
    "00000000000000010000000000000001010000007a4f00000100010000ff1200"
    + "1900000000000000000000000000000000000000000000800000000000000000"
    + "00000000000000010000000000000002010000007a4f00000100010000ff1100"
    + "1900020000000000000000000000000000000000000000800000000000000000"

  private static let secondKey = "000000000000000100000000000000020200000000000000"

  /// The digest is the SHA-256 of 32 zeros, the numbers 1, 2, 1, 9 in eight bytes each, and the entries.
  private static let journal = """
    INSERT INTO lesson VALUES (1, 'grade-3-t0', 3, 0);
    INSERT INTO batch (id, source, digest, startedAt, begunPosition, rowsDone, taken, recognised,
      lastDay) VALUES (1, 'd.csv', zeroblob(32), 9, 0, 2, 1, 1, 20346);
    INSERT INTO segment VALUES (1, 2, 1, 9,
      x'20672e987438214b2dbf800cc0e9a496bd10a157ef67d56b91cdf9ee968de27c',
      x'\(entries)');
    INSERT INTO reportPage VALUES (1, x'00000000000000010000000000000001',
      x'00000000000000010000000000000002', 1, 2,
      x'000000000000000100000000000000010100000000000000\(secondKey)');
    INSERT INTO sessionPage VALUES (1, x'4f7a000000010001', x'4f7a000000010001', 1, 1,
      x'4f7a0000000100010100000000000000');
    UPDATE tallyHead SET position = 2, receivedAt = 9, lastDay = 20346;
    UPDATE batch SET finishedAt = 9, finishedPosition = 2;
    """
}
