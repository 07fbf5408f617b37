import Dispatch
import Synchronization

/// The tree made anew from the journal's entries, on the cores that are free while the journal is read.
final class TreeAudit {
  /// How many leaves are hashed at once: 4 MB of entries.
  private static let run = 1 << 16
  /// How many runs wait for a core at most.
  private static let limit = 4

  /// What one run of leaves came to.
  struct Run: Sendable {
    /// Its nodes of the lowest stored level.
    var nodes: [TreeHash] = []
    /// The roots behind the last whole node at each size that was asked for.
    var rests: [Int: [TreeHash]] = [:]
  }

  private let sizes: [Int]
  private let done = Runs()
  private let room = DispatchSemaphore(value: limit)
  private let group = DispatchGroup()
  private var pending: [UInt8] = []
  private var first = 0

  /// An audit that is to tell the roots of trees of those sizes.
  init(sizes: [Int]) {
    self.sizes = Array(Set(sizes)).sorted()
    pending.reserveCapacity(Self.run * EntryRecord.size)
  }

  /// Takes the entries of the next segment.
  func add(_ entries: UnsafeRawBufferPointer) {
    pending += entries
    let bytes = Self.run * EntryRecord.size
    while pending.count >= bytes {
      let rest = Array(pending[bytes...])
      pending.removeLast(pending.count - bytes)
      start()
      pending = rest
    }
  }

  private func start() {
    let (bytes, first) = (pending, first)
    let count = bytes.count / EntryRecord.size
    let wanted = sizes.filter { $0 > first && $0 <= first + count }
    self.first += count
    pending = []
    room.wait()
    DispatchQueue.global().async(group: group) { [done, room] in
      done.set(first, Self.hash(bytes, first: first, sizes: wanted))
      room.signal()
    }
  }

  private static func hash(_ bytes: [UInt8], first: Int, sizes: [Int]) -> Run {
    var run = Run()
    var sizes = sizes[...]
    var edge = TreeEdge()
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      for place in 0..<bytes.count / EntryRecord.size {
        edge.append(.leaf(base + place * EntryRecord.size))
        let size = first + place + 1
        if sizes.first == size {
          sizes.removeFirst()
          run.rests[size] = edge.size == TreePages.limit ? [] : edge.peaks
        }
        if edge.size == TreePages.limit {
          run.nodes += edge.peaks
          edge = TreeEdge()
        }
      }
    }
    return run
  }

  /// Waits for the last run and tells the whole tree.
  func finish() -> AuditedTree {
    if !pending.isEmpty { start() }
    group.wait()
    let runs = done.sorted()
    return AuditedTree(
      nodes: runs.flatMap(\.nodes),
      rests: runs.reduce(into: [:]) { $0.merge($1.rests) { first, _ in first } }, sizes: sizes)
  }
}

/// The runs that are done, from whichever thread.
private final class Runs: Sendable {
  private let runs = Mutex<[Int: TreeAudit.Run]>([:])

  func set(_ first: Int, _ run: TreeAudit.Run) {
    runs.withLock { $0[first] = run }
  }

  func sorted() -> [TreeAudit.Run] {
    runs.withLock { runs in runs.sorted { $0.key < $1.key }.map(\.value) }
  }
}
