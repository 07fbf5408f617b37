import DeliveryModel
import DeliveryStatistics
import Diagnostics
import EducationRegistry
import GRDB

extension Ledger {
  /// Draws held sessions by chance: those whose keys, scattered by the seed, come first.
  ///
  /// The same seed, size and position draw the same sessions, in whatever order they came. A greater size adds to a
  /// smaller one. Strata are those of the registry as it was known by the position.
  ///
  /// - Parameters:
  ///   - seed: Any number.
  ///   - size: How many.
  ///   - position: The as-of position; nil for all that is known.
  ///   - strata: What it is divided by; nil for a simple sample.
  /// - Returns: The sample.
  /// - Throws: A ``LedgerError``, or a ``ContentFault`` when the size is too small for so many strata.
  package func sample(
    seed: UInt64, size: Int, asOf position: Int? = nil, by strata: SampleStrata? = nil
  ) throws -> SessionSample {
    let position = try position ?? head().position
    let places = try strata.map { strata in
      try StratumPlaces(strata, registry(knownBy: position).ledger)
    }
    return try read { db in
      let isAll = try Self.visiblePosition(db) == position
      var draws = Array(
        repeating: KeyedDraw(seed: seed, size: size), count: max(1, places?.names.count ?? 1))
      try forEachStanding(asOf: isAll ? .max : position, db) { placed in
        guard placed.entry.outcome == 0 else { return }
        let group = Int(placed.entry.group) - 1
        guard let places else { return draws[0].see(placed) }
        if places.ofGroup.indices.contains(group) { draws[places.ofGroup[group]].see(placed) }
      }
      let sizes = try sizes(size, of: draws.map(\.count), isStratified: places != nil)
      let owners = try population(db).institution
      var items: [SessionSample.Item] = []
      for stratum in draws.indices {
        items += try draws[stratum].drawn().prefix(sizes[stratum]).map { placed in
          let group = Int(placed.entry.group) - 1
          let owner = owners.indices.contains(group) ? Int(owners[group]) + 1 : 0
          return SessionSample.Item(
            session: try session(placed, isConflict: false, db),
            institution: try code("institution", owner, db), stratum: stratum)
        }
      }
      return SessionSample(
        seed: seed, position: position,
        strata: draws.indices.map { place in
          SessionSample.Stratum(
            name: places?.names[place] ?? "", population: draws[place].count, size: sizes[place])
        },
        items: items.sorted {
          ($0.institution, $0.session.day, $0.session.group, $0.session.lesson)
            < ($1.institution, $1.session.day, $1.session.group, $1.session.lesson)
        })
    }
  }

  private func sizes(_ size: Int, of populations: [Int], isStratified: Bool) throws -> [Int] {
    guard isStratified else { return [size] }
    if let sizes = StratumAllocation.sizes(size, of: populations) { return sizes }
    throw ContentFault(diagnostics: [
      Diagnostic(
        "delivery.sample.strata", at: Place(file: path),
        facts: [
          "size": "\(size)", "strata": "\(populations.count { $0 > 0 })",
          "least": "\(StratumAllocation.leastSize(of: populations))",
        ])
    ])
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
