import Chronology
import GRDB

/// Holds the signed heads against the journal: their numbers, roots, chain, batches and the last signature.
struct HeadAudit {
  /// The heads as they are stored.
  let heads: [TreeHead]

  /// Reads them.
  init(_ db: Database) throws {
    heads = try TreeHead.all(db)
  }

  /// How many heads are not what the journal says, and how many finished batches have none.
  func faults(
    tree: AuditedTree, chains: [Int: [UInt8]], key: [UInt8], _ db: Database
  ) throws -> Int {
    var faults = 0
    var previous = TreeHead.none
    let batches = try batches(db)
    for (place, head) in heads.enumerated() {
      let isJournal =
        tree.edges[head.size]?.root == head.root && chains[head.size] == head.chain.bytes
      let state = [head.position, Int(head.receivedAt.milliseconds)]
      let isInPlace = head.number == place + 1 && head.previous == previous
      // Each head holds the digest of the one before with its signature, so that the last one signs for all.
      let isSigned = place < heads.count - 1 || head.isSigned(by: key)
      if !isJournal || !isInPlace || !isSigned || batches[head.batch] != state { faults += 1 }
      previous = head.digest
    }
    // A ledger from before there were heads has one over all that was finished by then.
    let begin = heads.first?.position ?? .max
    let headed = Set(heads.map(\.batch))
    let headless = batches.count { $0.value[0] > begin && !headed.contains($0.key) }
    return faults + headless + (heads.isEmpty && !batches.isEmpty ? 1 : 0)
  }

  /// The finished batches: position and instant.
  private func batches(_ db: Database) throws -> [Int: [Int]] {
    let rows = try RawStatement(
      db, "SELECT id, finishedPosition, finishedAt FROM batch WHERE finishedAt IS NOT NULL")
    var found: [Int: [Int]] = [:]
    while try rows.next() { found[rows.integer(0)] = [rows.integer(1), rows.integer(2)] }
    return found
  }
}
