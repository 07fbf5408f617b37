import EducationRegistry
import GRDB

/// The groups' codes as they are stored: 256 a page, each as what it shares with the one before and the rest.
///
/// A page is about a kilobyte, so that the code of one number costs two microseconds.
enum GroupCodes {
  /// Groups of a page.
  static let groups = 256

  /// All pages in their order.
  static let pages = "SELECT page, codes FROM groupCode ORDER BY page"

  /// One page.
  static let page = "SELECT codes FROM groupCode WHERE page = ?"

  /// Sets a page.
  static let newPage = "INSERT OR REPLACE INTO groupCode (page, codes) VALUES (?, ?)"

  /// All codes in the order of the numbers.
  static func all(_ db: Database) throws -> CodeColumn {
    var codes = CodeColumn()
    let rows = try RawStatement(db, pages)
    while try rows.next() {
      guard rows.integer(0) * groups == codes.count, codes.append(frontCoded: rows.bytes(1))
      else { throw ChangeReader.damage }
    }
    return codes
  }

  /// The code of a group's number in the ledger, which begins with 1; nil where there is none.
  static func code(of number: Int, _ db: Database) throws -> String? {
    guard number > 0 else { return nil }
    let rows = try RawStatement(db, page)
    rows.bind((number - 1) / groups, at: 1)
    guard try rows.next() else { return nil }
    var codes = CodeColumn()
    guard codes.append(frontCoded: rows.bytes(0)) else { throw ChangeReader.damage }
    let place = (number - 1) % groups
    return place < codes.count ? codes[place] : nil
  }

  /// Writes the pages on which codes were added.
  static func store(_ codes: CodeColumn, from first: Int, _ db: Database) throws {
    let insert = try RawStatement(db, newPage)
    for start in stride(from: first / groups * groups, to: codes.count, by: groups) {
      let bytes = codes.frontCoded(start..<min(codes.count, start + groups))
      try bytes.withUnsafeBytes { bytes in
        insert.bind(start / groups, at: 1)
        insert.bind(bytes: bytes, at: 2)
        try insert.run()
      }
    }
  }
}
