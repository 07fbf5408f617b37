import Foundation
import GRDB
import TestSupport
import Testing

@testable import DeliveryLedger

/// Every SQL text of the room, found by reading its source, has a row with its plan: a new one fails until it is looked at.
@Suite struct EveryQueryTests {
  /// Tables that grow with the years or are as long as a country.
  private static let great: Set<String> = [
    "segment", "reportPage", "sessionPage", "laterEntry", "waitingRow", "groupCode",
    "institution", "staff", "staffMember", "publishedCell", "protectedNumber", "page", "later",
    "row",
  ]

  /// Who may go over the whole of one, and why.
  private static let wholesale: [String: String] = [
    "Changes": "the first import writes the registry down as a whole; a check reads it as a whole",
    "Check": "a check reads everything",
    "Facts": "a number of the past is counted from the journal",
    "Import/DeliveryContext.swift": "a file is held against every group and staff code",
    "Import/Ledger+Waiting.swift": "what waits is tried again after a change of the registry",
    "Import/StaffNumbers.swift": "how many staff codes there are, once a chunk",
    "Journal/Ledger+ReportLog.swift": "what waits, listed for a person",
    "Journal/Ledger+Sessions.swift": "an institution's groups, for a person; no index for it alone",
    "Journal/Ledger+JournalSQL.swift": "what numbers know, in the order of the journal",
    "Keys/KeyPages+SQL.swift": "a check reads every page; the last page is one step from the end",
    "Moving": "staff codes by number, once a segment",
    "Publications/Ledger+RegistryDigest.swift": "a digest is over everything",
    "Registry": "the registry is read as a whole",
    "Review": "a review and a sample look at every session",
    "State": "states are derived anew from everything",
    "Tallies": "tallies are counted anew from everything",
    "Tree/Ledger+Heads.swift": "a ledger from before there was a tree gets one, once",
  ]

  /// What stands for an interpolation in the files of a folder; one text is explained for each.
  private func values(of file: String, _ db: Database) throws -> [[String: String]] {
    switch file.split(separator: "/").first {
    case "Keys": return ["reportPage", "sessionPage"].map { ["table": $0] }
    case "Journal": return ["institution", "lesson"].map { ["table": $0] }
    case "Tree": return [["headColumns": Ledger.headColumns]]
    case "Changes":
      return try ChangeTable.all.map { table in
        let columns = try table.columns(db)
        return [
          "columns.joined(separator: \", \")": columns.joined(separator: ", "),
          "columns[0]": columns[0], "name": table.name, "table.name": table.name,
          "places": columns.map { _ in "?" }.joined(separator: ", "),
        ]
      }
    default: return [[:]]
    }
  }

  @Test func hasARowWithItsPlan() async throws {
    let room = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/DeliveryLedger").standardized
    let files = try #require(FileManager.default.enumerator(atPath: room.path))
      .compactMap { $0 as? String }
      .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Migrations/") }
      .sorted()
    let ledger = try Ledger.inMemory()
    var rows: [String] = []
    var count = 0
    try ledger.read { db in
      for file in files {
        let source = try String(contentsOf: room.appendingPathComponent(file), encoding: .utf8)
        for sql in SQLTexts(of: source).found {
          for value in try values(of: file, db) {
            let text = sql.filling(value)
            guard !text.contains("\\(") else {
              Issue.record("\(file): nobody says what stands for an interpolation of «\(text)»")
              continue
            }
            let row = try self.row(of: text, file: file, db)
            if rows.last != row { rows.append(row) }
            count += 1
          }
        }
      }
    }
    #expect(count > 150)
    print("queries explained: \(count)")
    #expect(Golden.compare(rows.joined(separator: "\n") + "\n", with: "plans.txt") == .same)
  }

  private func row(of sql: String, file: String, _ db: Database) throws -> String {
    let rows = try RawStatement(db, "EXPLAIN QUERY PLAN " + sql)
    var plan: [String] = []
    while try rows.next() { plan.append(rows.text(3)) }
    for step in plan where step.hasPrefix("SCAN ") {
      let table = String(step.dropFirst(5).prefix { $0 != " " })
      guard Self.great.contains(table), !sql.hasSuffix("LIMIT 1") else { continue }
      #expect(
        Self.wholesale.keys.contains { file.hasPrefix($0) },
        "\(file) goes over the whole of \(table): \(sql)")
    }
    return ([file + ": " + sql] + plan.map { "  " + $0 }).joined(separator: "\n")
  }

  @Test func readsWhatIsWritten() {
    let source = #"""
      // "SELECT in a comment"
      let a = "SELECT a FROM \(table("x")) WHERE b = 'c'"
      let b = """
        DELETE FROM d
        WHERE e = \(f)
        """
      let c = "no query", g = "UPDATE h SET i = \"j\"; INSERT INTO k VALUES (1)"
      """#
    #expect(
      SQLTexts(of: source).found == [
        "SELECT a FROM \\(table(\"x\")) WHERE b = 'c'", "DELETE FROM d WHERE e = \\(f)",
        "UPDATE h SET i = \"j\"", "INSERT INTO k VALUES (1)",
      ])
  }
}

extension String {
  /// The text with values for its interpolations.
  fileprivate func filling(_ values: [String: String]) -> String {
    values.reduce(self) { $0.replacing("\\(\($1.key))", with: $1.value) }
  }
}
