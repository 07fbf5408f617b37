import Chronology
import Crypto
import DeliveryModel
import Foundation
import TestSupport
import Testing

@testable import DeliveryLedger

/// The journal's Merkle tree is that of RFC 9162, however the entries came, and its proofs hold.
@Suite struct TreeTests {
  /// RFC 9162 2.1.1 once more, as plainly as it is written there.
  private static func naiveRoot(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
    guard let first = leaves.first else { return Array(SHA256.hash(data: [UInt8]())) }
    guard leaves.count > 1 else { return Array(SHA256.hash(data: [0] + first)) }
    var half = 1
    while half * 2 < leaves.count { half *= 2 }
    let left = naiveRoot(leaves.prefix(half)), right = naiveRoot(leaves.dropFirst(half))
    return Array(SHA256.hash(data: [1] + left + right))
  }

  private static func entries(_ count: Int, seed: UInt64) -> [[UInt8]] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in (0..<64).map { _ in UInt8.random(in: 0...255, using: &random) } }
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 7, 8, 63, 64, 65, 127, 128, 129, 200, 4095, 4097])
  func theEdgeHasTheRootOfTheStandard(_ count: Int) {
    let leaves = Self.entries(count, seed: UInt64(count))
    var edge = TreeEdge()
    for leaf in leaves { leaf.withUnsafeBytes { edge.append(entries: $0) } }
    #expect(edge.root.bytes == Self.naiveRoot(leaves[...]))
    #expect(edge.isWhole)
    for (place, nodes) in edge.frozen.enumerated() {
      #expect(nodes.count == count >> ((place + 1) * TreeEdge.step))
    }
  }

  /// The tree of the ledger's own journal, by files of many sizes and single reports between them.
  private func grown(_ desk: Desk, seed: UInt64) async throws -> [EntryRecord] {
    _ = try await desk.take(RandomReports(seed: seed, count: 90).rows, as: "1.csv", chunkRows: 7)
    for number in 0..<5 { _ = try desk.record(try .sample(number)) }
    _ = try await desk.take(RandomReports(seed: seed + 1, count: 150).rows, as: "2.csv")
    return try desk.ledger.journal()
  }

  @Test(arguments: [UInt64(1), 2])
  func everyHeadHasItsRootAndEveryLeafItsPath(_ seed: UInt64) async throws {
    try await Desk.use { desk in
      let leaves = try await grown(desk, seed: seed).map { $0.withBytes(Array.init) }
      let heads = try desk.ledger.read { try TreeHead.all($0) }
      #expect(heads.count >= 7)
      let last = try #require(heads.last)
      #expect(last.size == leaves.count)
      let key = try desk.ledger.publicKey()
      for head in heads {
        #expect(head.root.bytes == Self.naiveRoot(leaves.prefix(head.size)))
        #expect(head.isSigned(by: key))
      }
      try desk.ledger.read { db in
        let reader = TreeReader(db)
        for head in heads {
          for place in 0..<head.size {
            let path = try reader.inclusion(of: place, size: head.size)
            let leaf = leaves[place].withUnsafeBytes { $0.baseAddress.map(TreeHash.leaf) ?? .empty }
            #expect(
              TreeProof.includes(leaf, at: place, size: head.size, path: path, root: head.root))
            #expect(
              !TreeProof.includes(
                leaf, at: (place + 1) % head.size, size: head.size, path: path, root: head.root)
                || head.size == 1)
          }
        }
      }
    }
  }

  @Test func anyTwoHeadsAreConsistentAndNoOtherRootIs() async throws {
    try await Desk.use { desk in
      _ = try await grown(desk, seed: 3)
      let heads = try desk.ledger.read { try TreeHead.all($0) }
      for (place, old) in heads.enumerated() {
        for new in heads[place...] {
          let path = try desk.ledger.consistency(from: old, to: new)
          #expect(
            TreeProof.extends(from: (old.size, old.root), to: (new.size, new.root), path: path))
          let other = TreeHash.node(old.root, old.root)
          #expect(
            !TreeProof.extends(from: (old.size, other), to: (new.size, new.root), path: path))
          #expect(
            !TreeProof.extends(from: (old.size, old.root), to: (new.size, other), path: path))
        }
      }
    }
  }

  /// Every size against every greater one, without a ledger: the two halves of the proof agree with the standard.
  @Test func consistencyHoldsForEveryPairOfSizes() throws {
    let leaves = Self.entries(40, seed: 9)
    func root(_ count: Int) -> TreeHash {
      TreeHash(Self.naiveRoot(leaves.prefix(count))) ?? .empty
    }
    /// RFC 9162 2.1.4.1, SUBPROOF, as it is written there.
    func proof(_ old: Int, _ part: ArraySlice<[UInt8]>, _ isWhole: Bool) -> [TreeHash] {
      if old == part.count {
        return isWhole ? [] : [TreeHash(Self.naiveRoot(part)) ?? .empty]
      }
      let half = TreeReader.half(of: part.count)
      let (left, right) = (part.prefix(half), part.dropFirst(half))
      return old <= half
        ? proof(old, left, isWhole) + [TreeHash(Self.naiveRoot(right)) ?? .empty]
        : proof(old - half, right, false) + [TreeHash(Self.naiveRoot(left)) ?? .empty]
    }
    for new in 1...leaves.count {
      for old in 1...new {
        let path = old == new ? [] : proof(old, leaves.prefix(new), true)
        #expect(
          TreeProof.extends(from: (old, root(old)), to: (new, root(new)), path: path),
          "\(old) to \(new)")
      }
    }
  }

  @Test func aTreeThatIsCheckedInManyRunsIsTheSame() {
    let leaves = Self.entries(1000, seed: 4)
    let sizes = [1, 63, 64, 65, 500, 1000]
    let audit = TreeAudit(sizes: sizes)
    for leaf in leaves { leaf.withUnsafeBytes { audit.add($0) } }
    let tree = audit.finish()
    for size in sizes {
      #expect(tree.edges[size]?.root.bytes == Self.naiveRoot(leaves.prefix(size)))
    }
  }
}
