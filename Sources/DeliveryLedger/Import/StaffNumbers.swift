import GRDB

/// The ledger's numbers of the staff codes that a reader numbered on its own, while others may have added codes too.
struct StaffNumbers {
  /// How many codes the reader began with; those have the ledger's numbers.
  private let known: Int
  /// The ledger's number of each code that came after them.
  private var numbers: [UInt32] = []
  /// Whether any of them differs from the reader's.
  private(set) var areMoved = false

  /// The numbers of a reader that begins with so many codes.
  init(known: Int) {
    self.known = known
  }

  /// Adds the codes that a chunk brought, in the order of the reader's numbers.
  mutating func add(_ codes: [String], _ db: Database) throws {
    guard !codes.isEmpty else { return }
    var count = try Int.fetchOne(db, sql: "SELECT count(*) FROM staff") ?? 0
    let isAlone = !areMoved && count == known + numbers.count
    let insert = try RawStatement(db, "INSERT INTO staff (code, id) VALUES (?, ?)")
    if isAlone {
      // In the order of the codes: the tree is filled page by page.
      for (offset, code) in codes.enumerated().sorted(by: { $0.element < $1.element }) {
        insert.bind(code, at: 1)
        insert.bind(count + offset + 1, at: 2)
        try insert.run()
      }
      numbers += codes.indices.map { UInt32(count + $0 + 1) }
      return
    }
    areMoved = true
    let find = try RawStatement(db, "SELECT id FROM staff WHERE code = ?")
    for code in codes {
      find.bind(code, at: 1)
      if try find.next() {
        numbers.append(UInt32(find.integer(0)))
        find.reset()
      } else {
        count += 1
        insert.bind(code, at: 1)
        insert.bind(count, at: 2)
        try insert.run()
        numbers.append(UInt32(count))
      }
    }
  }

  /// The ledger's number for the reader's.
  func number(_ read: UInt32) -> UInt32 {
    let place = Int(read) - known - 1
    return numbers.indices.contains(place) ? numbers[place] : read
  }
}
