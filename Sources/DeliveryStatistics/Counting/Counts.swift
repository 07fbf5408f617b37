/// The sums of every place of a table, and the institutions of it and its totals.
struct Counts {
  static let stride = Quantity.allCases.count

  /// The quantities of place n stand from n × stride on.
  var sums: [Int]
  /// The institutions with a group, by the groups' part of the place.
  var present: DistinctCounts
  /// The institutions with a report, by the groups' part of the place.
  var reporting: DistinctCounts
  /// The institutions with a report in the whole place; empty unless it is asked for.
  var reporters: DistinctCounts
  /// The gatherings of several groups.
  var gatherings: Set<Gathering> = []

  /// A gathering of several groups at a place.
  struct Gathering: Hashable {
    let place: Int32
    let institution: Int32
    let day: UInt16
    let entry: UInt8
    let together: UInt32
  }

  /// Nothing counted yet.
  init(rows: Int, columns: Int, asksForReporters: Bool) {
    sums = Array(repeating: 0, count: rows * columns * Self.stride)
    present = DistinctCounts(rows: rows, columns: columns)
    reporting = present
    reporters = asksForReporters ? present : DistinctCounts(rows: 0, columns: 1)
  }

  /// Adds what was counted of other institutions.
  mutating func add(_ other: Counts) {
    for place in sums.indices { sums[place] += other.sums[place] }
    present.add(other.present)
    reporting.add(other.reporting)
    reporters.add(other.reporters)
    gatherings.formUnion(other.gatherings)
  }
}
