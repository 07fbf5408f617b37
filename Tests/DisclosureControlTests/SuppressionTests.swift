import Testing

@testable import DisclosureControl

@Suite struct SuppressionTests {
  private let rule = DisclosurePolicy().headCounts

  private func table(_ rows: [[Int]]) throws -> PublicationCells {
    try SmallTable(rows).cells(rule: rule)
  }

  @Test func withholdsNothingWhereNothingIsSmall() throws {
    let protected = try table([[5, 90, 40], [17, 0, 800]]).protected()
    #expect(protected.pattern.withheld.isEmpty)
    #expect(protected.audit.attacked == 0)
    #expect(protected.audit.isPassed)
  }

  @Test func closesTheRectangleThatLosesLeast() throws {
    let protected = try table([[3, 90, 40], [17, 60, 800], [700, 20, 30]]).protected()
    #expect(
      Set(protected.pattern.primary.map(\.text)) == ["present|column=0|row=0"])
    #expect(
      Set(protected.pattern.secondary.map(\.text)) == [
        "present|column=1|row=0", "present|column=0|row=1", "present|column=1|row=1",
      ])
    #expect(protected.audit.narrowest ?? 0 >= 4)
  }

  @Test func showsATrueZeroAndNeverHidesBehindIt() throws {
    let protected = try table([[3, 0, 40], [17, 60, 800]]).protected()
    let zero = SmallTable.key(row: 0, column: 1)
    #expect(protected.shown(zero) == 0)
    #expect(protected.shown(SmallTable.key(row: 0, column: 0)) == nil)
    #expect(protected.shown(SmallTable.key(row: 7, column: 7)) == nil)
    #expect(!protected.pattern.withholds(SmallTable.key(row: 7, column: 7)))
  }

  @Test func withholdsTheTotalWhereTheRestWouldTellIt() throws {
    // One region with three children and none elsewhere: the total is the same three.
    let protected = try table([[3], [0]]).protected()
    #expect(protected.shown(SmallTable.key(row: nil, column: nil)) == nil)
    #expect(protected.shown(SmallTable.key(row: 1, column: 0)) == 0)
  }

  @Test func refusesPartsThatAreMoreThanTheWhole() throws {
    var cells = PublicationCells()
    try cells.add(SmallTable.key(row: nil, column: nil), 9, rule: rule)
    try cells.add(SmallTable.key(row: 0, column: nil), 6, rule: rule)
    try cells.add(SmallTable.key(row: 1, column: nil), 4, rule: rule)
    #expect(
      throws: DisclosureFault.notAdditive(
        SmallTable.key(row: nil, column: nil), dimension: "row", whole: 9, parts: 10)
    ) { try cells.protected() }
  }

  @Test func refusesTwoNumbersOfTheSameThing() throws {
    var cells = PublicationCells()
    let key = SmallTable.key(row: 0, column: 0)
    try cells.add(key, 9, rule: rule)
    #expect(throws: DisclosureFault.contradiction(key, 9, 8)) {
      try cells.add(key, 8, rule: rule)
    }
  }
}
