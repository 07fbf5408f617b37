package import Programme

/// Cells that ask for weeks: what may stand where, and what each place costs.
///
/// A cell is `pass × topics + topic`, a place is a number of the open weeks in order, at most 63 of them. All tables
/// hold a row of places for each cell.
package struct PlacementTask: Sendable {
  /// How many topics there are; each has three cells.
  package let topics: Int
  /// The week of each place, rising.
  package let weeks: [Int32]
  /// The places that each cell may take, bit by bit.
  package var choices: [UInt64]
  /// The cells, bit by bit, that stand where their one choice is and cannot be left out: the past.
  package var past: UInt32 = 0
  /// The cells, bit by bit, that the year is to have; of the others nobody asks, and to leave them out costs nothing.
  package let asked: UInt32
  /// For each topic the places in its season; nil when it has none.
  package let seasons: [UInt64?]
  /// For each topic the topics, bit by bit, whose first pass comes before its own; 0 for none.
  package let needs: [UInt16]
  /// 1 where the place is not the week that the cell had before.
  package var moved: [UInt16]
  /// How far off the national week the place is, as a count of lessons.
  package var away: [UInt16]
  /// How many weeks off the national week it is.
  package var distance: [UInt16]
  /// How many weeks a topic's passes lie apart at least.
  package let minimumWeeks: Int32

  /// A task in which every cell may take every place at no cost.
  package init(
    topics: Int, weeks: [Int32], seasons: [UInt64?], minimumWeeks: Int32, asked: CellSet? = nil,
    needs: [UInt16] = []
  ) {
    precondition(weeks.count < 64 && topics <= 10, "a year has at most 63 weeks and ten topics")
    self.topics = topics
    self.weeks = weeks
    self.seasons = seasons
    self.minimumWeeks = minimumWeeks
    self.needs = needs.contains { $0 != 0 } ? needs : []
    let all = UInt32(1) << UInt32(topics * 3) - 1
    self.asked = asked?.mask ?? all
    choices = Array(repeating: 1 << UInt64(weeks.count) - 1, count: topics * 3)
    if self.asked != all {
      for cell in choices.indices where self.asked & 1 << UInt32(cell) == 0 { choices[cell] = 0 }
    }
    let table = [UInt16](repeating: 0, count: topics * 3 * weeks.count)
    moved = table
    away = table
    distance = table
  }

  /// How many cells there are.
  package var cells: Int { topics * 3 }

  /// Whether the year is to have a cell.
  func isAsked(_ cell: Int) -> Bool { asked & 1 << UInt32(cell) != 0 }

  /// The cost of a cell without a week, in one word.
  func unplacedCost(_ cell: Int) -> Int64 {
    isAsked(cell) ? PlanCost.packedUnplaced(pass: cell / topics) : 0
  }

  /// The cost of a cell in a place, in one word.
  func cost(_ cell: Int, in place: Int) -> Int64 {
    let entry = cell * weeks.count + place
    var cost = PlanCost()
    cost.moved = Int(moved[entry])
    cost.away = Int(away[entry])
    cost.weeks = Int(distance[entry])
    return cost.packed
  }

  /// The places from which on a week lies far enough behind the week of a place.
  func places(after place: Int) -> UInt64 {
    let first = weeks.firstIndex { $0 >= weeks[place] + minimumWeeks } ?? weeks.count
    return PlaceMask.from(first)
  }
}

/// Sets of places, bit by bit.
enum PlaceMask {
  /// All places from that one on.
  static func from(_ place: Int) -> UInt64 { place > 63 ? 0 : ~UInt64(0) << UInt64(place) }

  /// All places before that one.
  static func before(_ place: Int) -> UInt64 { ~from(place) }
}
