import TestSupport
import Testing

@testable import DisclosureControl

@Suite struct PublicationTests {
  private typealias Coordinate = CellKey.Coordinate

  private func key(_ measure: String = "present", _ places: (String, String)...) -> CellKey {
    CellKey(measure, places.map { Coordinate($0.0, $0.1) })
  }

  @Test func hidesAnAnswerThatNobodyGave() throws {
    let rule = DisclosurePolicy().answers
    var cells = PublicationCells()
    for (answer, count) in [("yes", 40), ("no", 0), ("unsure", 25)] {
      try cells.add(key("answers", ("answer", answer)), count, rule: rule)
    }
    try cells.add(key("answers"), 65, rule: rule)
    let protected = try cells.protected()
    #expect(protected.shown(key("answers", ("answer", "no"))) == nil)
    // With the total out, one hidden answer would be told by the others.
    #expect(protected.pattern.withheld.count == 2)
    #expect(protected.shown(key("answers")) == 65)
  }

  @Test func hidesAShareWithEitherOfItsCounts() throws {
    let rule = DisclosurePolicy().headCounts
    var cells = PublicationCells()
    let (present, enrolled) = (key("present"), key("enrolled"))
    try cells.add(present, 98, rule: rule)
    try cells.add(enrolled, 100, rule: rule)
    cells.addRemainder(of: present, in: enrolled)
    // Two of a hundred stayed away: the two are a small count, though no table prints it.
    let pattern = try cells.protected().pattern
    #expect(pattern.primary.isEmpty)
    #expect(pattern.withheld.count == 1)
    #expect(pattern.withholdsShare(of: present, in: enrolled))
  }

  @Test func followsDistrictsIntoTheirRegions() throws {
    let rule = DisclosurePolicy().headCounts
    let hierarchy = DimensionHierarchy(
      "district", in: "region", parents: ["1": "A", "2": "A", "3": "B", "4": "B"])
    var cells = PublicationCells(hierarchies: [hierarchy])
    for (district, count) in [("1", 3), ("2", 50), ("3", 60), ("4", 70)] {
      try cells.add(key("present", ("district", district)), count, rule: rule)
    }
    for (region, count) in [("A", 53), ("B", 130)] {
      try cells.add(key("present", ("region", region)), count, rule: rule)
    }
    try cells.add(key(), 183, rule: rule)
    // The two tables stand apart, and are linked by what they count.
    #expect(
      try cells.protected().pattern.withheld == [
        key("present", ("district", "1")), key("present", ("district", "2")),
      ])
  }

  @Test func derivesWhatATableLeavesOut() throws {
    let rule = DisclosurePolicy().headCounts
    var cells = PublicationCells()
    try cells.add(key(), 103, rule: rule)
    try cells.add(key("present", ("region", "A")), 60, rule: rule)
    try cells.add(key("present", ("region", "B")), 40, rule: rule)
    // The third region is not shown, and three all the same.
    #expect(try cells.protected().pattern.withheld.count == 1)
  }

  @Test func doesNotDependOnTheOrderOfAdding() throws {
    for seed in 0..<20 as Range<UInt64> {
      let table = SeededTable(seed: seed)
      var random = SplitMix64(seed: seed)
      var shuffled = PublicationCells()
      for (key, value) in table.values.shuffled(using: &random) {
        try shuffled.add(key, value, rule: DisclosurePolicy().headCounts)
      }
      #expect(try shuffled.protected() == table.cells().protected())
    }
  }

  @Test func keepsZeroMissingAndWithheldApart() throws {
    for seed in 0..<100 as Range<UInt64> {
      let table = SeededTable(seed: seed)
      let protected = try table.cells().protected()
      for (key, value) in table.values {
        let shown = protected.shown(key)
        #expect(shown == nil ? protected.pattern.withholds(key) : shown == value)
        if value == 0 { #expect(shown == 0) }
        if (1...4).contains(value) { #expect(shown == nil) }
      }
    }
  }

  @Test func findsWhatAnEarlierVintageGivesAway() throws {
    let rule = DisclosurePolicy().registers
    func table(_ counts: [Int]) throws -> PublicationCells {
      var cells = PublicationCells()
      for (place, count) in counts.enumerated() {
        try cells.add(key("pupils", ("region", "\(place)")), count, rule: rule)
      }
      try cells.add(key("pupils"), counts.reduce(0, +), rule: rule)
      return cells
    }
    let first = try table([3, 20, 90]).protected()
    #expect(first.pattern.withheld.count == 2)
    // Alone, another partner would do; beside the first vintage it would tell the three.
    let second = try table([3, 20, 91]).protected(since: [first.vintage])
    #expect(second.pattern.withheld == first.pattern.withheld)
    let careless: Set = [key("pupils", ("region", "0")), key("pupils", ("region", "2"))]
    let audit = try table([3, 20, 91]).audited(withholding: careless, since: [first.vintage])
    #expect(!audit.isPassed)
  }

  @Test func proposesTheCoarserTable() throws {
    let rule = DisclosurePolicy().headCounts
    let parents = Dictionary(uniqueKeysWithValues: (0..<8).map { ("d\($0)", "r\($0 / 4)") })
    var cells = PublicationCells(
      hierarchies: [DimensionHierarchy("district", in: "region", parents: parents)])
    for district in 0..<8 {
      try cells.add(key("present", ("district", "d\(district)")), 2 + district % 3, rule: rule)
    }
    try cells.add(key("present", ("region", "r0")), 11, rule: rule)
    try cells.add(key("present", ("region", "r1")), 12, rule: rule)
    try cells.add(key(), 23, rule: rule)
    let protected = try cells.protected()
    let districts = (0..<8).map { key("present", ("district", "d\($0)")) }
    let sparsity = try #require(protected.sparsity(of: districts))
    #expect(sparsity.withheld == 8)
    #expect(sparsity.proposal == .outer("region", insteadOf: "district"))
    #expect(protected.sparsity(of: [key()]) == nil)
  }
}
