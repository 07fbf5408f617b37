package import Chronology
import GRDB

extension Ledger {
  /// How far a clock may stand before the last receipt: two machines never agree to the second.
  static let clockTolerance: Int64 = 86_400_000
  /// How long a ledger rests at most before a person is asked whether the clock is right: longer than any vacation.
  static let longestRest: Int64 = 400 * 86_400_000

  /// No ledger is older than this: 2020-01-01.
  static let firstYear = Instant(milliseconds: 1_577_836_800_000)

  /// The clock that a person vouched for.
  static let trustedClock = "SELECT headNumber, at FROM trustedClock WHERE id = 1"

  /// Sets it.
  static let newTrustedClock = """
    INSERT INTO trustedClock (id, headNumber, at) VALUES (1, ?, ?)
    ON CONFLICT (id) DO UPDATE SET headNumber = excluded.headNumber, at = excluded.at
    """

  /// Takes the machine's clock for right, however far it is from the last head.
  package func trustClock(_ now: Instant) throws {
    try write { db in
      let head = try TreeHead.last(db)?.number ?? 0
      try db.execute(sql: Self.newTrustedClock, arguments: [head, now.milliseconds])
    }
  }

  /// Refuses a clock that is years off before it stamps anything: a head is signed for ever, its time with it.
  ///
  /// A made-up country lives in a time of its own.
  func guardClock(_ now: Instant, _ db: Database) throws {
    guard !isSynthetic, let head = try TreeHead.last(db) else { return }
    var last = head.receivedAt
    if let row = try Row.fetchOne(db, sql: Self.trustedClock), row[0] as Int >= head.number {
      last = Instant(milliseconds: row[1])
    }
    if now.milliseconds < last.milliseconds - Self.clockTolerance {
      throw LedgerError.clockBehind(path: path, now: now.iso, last: last.iso)
    }
    // A head that a clock at zero has stamped says nothing about the time.
    if last >= Self.firstYear, now.milliseconds > last.milliseconds + Self.longestRest {
      throw LedgerError.clockAhead(path: path, now: now.iso, last: last.iso)
    }
  }
}
