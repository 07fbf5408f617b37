import Chronology
import EducationRegistry
import GRDB
import Programme

extension Ledger {
  /// Whether anything was decided about institutions or groups.
  package func hasDecisions() throws -> Bool {
    try read { db in try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM succession)") ?? false
    }
  }

  /// Adds what was decided about institutions and groups; what is recorded stays.
  func insertSuccessions(_ successions: [Succession], _ db: Database) throws {
    for succession in successions {
      try db.execute(
        sql: """
          INSERT OR IGNORE INTO succession
            (subject, code, successor, fromDay, cause, formerKk, formerRu)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          succession.subject.rawValue, succession.code, succession.successor,
          succession.from.number, succession.cause.rawValue, succession.formerName?.kk ?? "",
          succession.formerName?.ru ?? "",
        ])
    }
  }

  /// What was decided, in the order in which it came.
  func successions(_ db: Database) throws -> [Succession] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT subject, code, successor, fromDay, cause, formerKk, formerRu
        FROM succession ORDER BY id
        """
    ).compactMap { row in
      guard let subject = Succession.Subject(rawValue: row[0]),
        let cause = Succession.Cause(rawValue: row[4])
      else { return nil }
      let name = Titles(kk: row[5], ru: row[6])
      return Succession(
        subject: subject, code: row[1], successor: row[2], from: SchoolDay(number: row[3]),
        cause: cause, formerName: cause == .rename ? name : nil)
    }
  }

  /// Adds staff codes, or changes known ones where something differs.
  ///
  /// - Returns: How many were not known, and of how many something changed.
  func upsertStaff(
    _ staff: [StaffMember], institutions: [Int], _ db: Database
  ) throws -> (added: Int, changed: Int) {
    guard !staff.isEmpty else { return (0, 0) }
    let known = Set(try self.staff(db).map(\.code))
    var (added, changed) = (0, 0)
    let insert = try RawStatement(db, Self.insertStaff)
    for member in staff {
      insert.bind(member.code, at: 1)
      insert.bind(institutions[member.institution], at: 2)
      insert.bind(Int(member.role.rawValue), at: 3)
      insert.bind(member.validity?.first.number, at: 4)
      insert.bind(member.validity?.last.number, at: 5)
      insert.bind(member.certificates.map(\.text).joined(separator: "+"), at: 6)
      insert.bind(member.groups.joined(separator: " "), at: 7)
      try insert.run()
      // A known code of which nothing differs touches no row.
      guard db.changesCount > 0 else { continue }
      if known.contains(member.code) { changed += 1 } else { added += 1 }
    }
    return (added, changed)
  }

  /// The staff codes in their order.
  func staff(_ db: Database) throws -> [StaffMember] {
    let rows = try RawStatement(
      db,
      """
      SELECT code, institution, role, firstDay, lastDay, certificates, groups
      FROM staffMember ORDER BY code
      """)
    var staff: [StaffMember] = []
    while try rows.next() {
      staff.append(
        StaffMember(
          code: rows.text(0), institution: rows.integer(1) - 1,
          role: DelivererRole(rawValue: UInt8(rows.integer(2))) ?? .other,
          validity: rows.isNull(3) ? nil : rows.days(3, 4),
          certificates: rows.text(5).split(separator: "+").compactMap(Certificate.init(text:)),
          groups: rows.text(6).split(separator: " ").map(String.init)))
    }
    return staff
  }

  private static let insertStaff = """
    INSERT INTO staffMember (code, institution, role, firstDay, lastDay, certificates, groups)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (code) DO UPDATE SET institution = excluded.institution, role = excluded.role,
      firstDay = excluded.firstDay, lastDay = excluded.lastDay,
      certificates = excluded.certificates, groups = excluded.groups
    WHERE (institution, role, firstDay, lastDay, certificates, groups)
      IS NOT (excluded.institution, excluded.role, excluded.firstDay, excluded.lastDay,
        excluded.certificates, excluded.groups)
    """
}
