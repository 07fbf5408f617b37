import TestSupport
import Testing

@testable import DisclosureControl

@Suite struct PatternTests {
  @Test func drawsTheWholePatternOfATable() throws {
    let table = SmallTable([
      [3, 90, 40, 0], [17, 60, 800, 4], [700, 20, 30, 15], [12, 1, 64, 9],
    ])
    let protected = try table.cells(rule: DisclosurePolicy().headCounts).protected()
    var picture = ""
    for row in [0, 1, 2, 3, nil] {
      let cells = [0, 1, 2, 3, nil].map { column in
        let key = SmallTable.key(row: row, column: column)
        return protected.pattern.primary.contains(key)
          ? "*" : protected.shown(key).map(String.init) ?? "x"
      }
      picture += cells.joined(separator: "\t") + "\n"
    }
    #expect(Golden.compare(picture, with: "pattern.txt") == .same)
  }
}
