import Programme
import TestSupport
import Testing

@Suite struct CellTests {
  @Test func numbersThirtyCellsByPassThenTopic() {
    let cells = Pass.all.flatMap { pass in (0..<10).map { Cell(topic: $0, pass: pass) } }
    #expect(cells.map { Int($0.bit) } == Array(0..<30))
    #expect(cells == cells.sorted())
    for cell in cells {
      #expect(Cell(topic: cell.topic, pass: cell.pass) == cell && Cell(bit: Int(cell.bit)) == cell)
    }
    #expect(Cell(bit: 30) == nil && Cell(bit: -1) == nil)
    #expect(Pass(0) == nil && Pass(4) == nil && Pass.all.map(\.number) == [1, 2, 3])
  }

  @Test(arguments: UInt64(1)...10)
  func setsBehaveLikeSets(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let some = try cells(&random)
    let others = try cells(&random)
    let (a, b) = (set(some), set(others))
    #expect(a.count == some.count)
    #expect(a.union(b) == set(some.union(others)))
    #expect(a.intersection(b) == set(some.intersection(others)))
    #expect(a.subtracting(b) == set(some.subtracting(others)))
    #expect(CellSet.all.subtracting(a).union(a) == .all && CellSet.all.count == 30)
    for bit in 0..<30 {
      let cell = try #require(Cell(bit: bit))
      #expect(a.contains(cell) == some.contains(cell))
      var grown = a
      #expect(grown.insert(cell) != some.contains(cell) && grown.contains(cell))
    }
  }

  private func cells(_ random: inout SplitMix64) throws -> Set<Cell> {
    try Set(
      (0..<Int.random(in: 0...25, using: &random)).map { _ in
        try #require(Cell(bit: .random(in: 0..<30, using: &random)))
      })
  }

  private func set(_ cells: Set<Cell>) -> CellSet {
    cells.reduce(into: .empty) { $0.insert($1) }
  }
}
