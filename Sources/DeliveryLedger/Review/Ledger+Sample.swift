import DeliveryModel
import GRDB

extension Ledger {
  /// Draws held sessions by chance: those whose keys, scattered by the seed, come first.
  ///
  /// The same seed, size and position draw the same sessions, in whatever order they came. A greater size adds to a
  /// smaller one.
  ///
  /// - Parameters:
  ///   - seed: Any number.
  ///   - size: How many.
  ///   - position: The as-of position; nil for all that is known.
  /// - Returns: The sample.
  /// - Throws: A ``LedgerError``.
  package func sample(seed: UInt64, size: Int, asOf position: Int? = nil) throws -> SessionSample {
    try read { db in
      let known = try Self.visiblePosition(db)
      let position = position ?? known
      var draw = KeyedDraw(seed: seed, size: size)
      try forEachStanding(asOf: position == known ? .max : position, db) { placed in
        if placed.entry.outcome == 0 { draw.see(placed) }
      }
      let items = try draw.drawn().map { placed in
        let row = try Row.fetchOne(
          db, sql: Self.receiptWords, arguments: [Int(placed.entry.group)])
        return SessionSample.Item(
          session: try session(placed, isConflict: false, db), institution: row?[1] ?? "")
      }
      return SessionSample(
        seed: seed, position: position, population: draw.count,
        items: items.sorted {
          ($0.institution, $0.session.day, $0.session.group, $0.session.lesson)
            < ($1.institution, $1.session.day, $1.session.group, $1.session.lesson)
        })
    }
  }
}

/// Keeps the sessions whose scattered keys are the smallest.
struct KeyedDraw {
  /// How many sessions were seen.
  private(set) var count = 0
  private let seed: UInt64
  private let size: Int
  private var kept: [(rank: UInt64, placed: PlacedEntry)] = []
  private var bound = UInt64.max

  init(seed: UInt64, size: Int) {
    self.seed = seed
    self.size = size
  }

  mutating func see(_ placed: PlacedEntry) {
    count += 1
    let rank = Self.scatter(SessionKey(placed.entry).value ^ Self.scatter(seed))
    guard rank <= bound else { return }
    kept.append((rank, placed))
    if kept.count > size * 2 + 1024 { cut() }
  }

  /// Those that were drawn, in the order of their ranks.
  mutating func drawn() -> [PlacedEntry] {
    cut()
    return kept.map(\.placed)
  }

  private mutating func cut() {
    kept.sort { $0.rank < $1.rank }
    if kept.count > size { kept.removeLast(kept.count - size) }
    if kept.count == size { bound = kept.last?.rank ?? 0 }
  }

  /// The finalizer of SplitMix64 (Steele, Lea, Flood 2014): one to one, so that no two sessions share a rank.
  static func scatter(_ number: UInt64) -> UInt64 {
    var z = number &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
