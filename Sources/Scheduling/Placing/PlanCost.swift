/// What a plan is worth: compared part by part, the first one that differs decides; less is better.
///
/// The parts and their order are those of Decisions/0001.
package struct PlanCost: Hashable, Comparable, Sendable {
  /// First passes without a week.
  package var firstUnplaced = 0
  /// Second passes without a week.
  package var secondUnplaced = 0
  /// Third passes without a week.
  package var thirdUnplaced = 0
  /// Topics whose season no pass meets.
  package var unmetSeasons = 0
  /// Lessons that leave the week they had before the decision.
  package var moved = 0
  /// Lessons away from the national week.
  package var away = 0
  /// By how many weeks they are away, squared and summed: so that nobody overtakes without need.
  package var weeks = 0

  /// Nothing to complain of.
  package init() {}

  /// The cost of a word that ``packed`` made.
  init(packed: Int64) {
    func part(_ shift: Int64, _ bits: Int64) -> Int { Int(packed >> shift & (1 << bits - 1)) }
    weeks = part(0, 20)
    away = part(20, 12)
    moved = part(32, 5)
    unmetSeasons = part(37, 4)
    thirdUnplaced = part(41, 4)
    secondUnplaced = part(45, 4)
    firstUnplaced = part(49, 4)
  }

  /// All parts in one word that compares and adds like them: 30 lessons never overflow a part.
  var packed: Int64 {
    let lower = Int64(weeks) | Int64(away) << 20 | Int64(moved) << 32 | Int64(unmetSeasons) << 37
    let upper =
      Int64(thirdUnplaced) << 41 | Int64(secondUnplaced) << 45 | Int64(firstUnplaced) << 49
    return lower | upper
  }

  /// One more season unmet, in the one word.
  static let packedSeason: Int64 = 1 << 37

  /// One lesson of a pass (0 to 2) without a week, in the one word.
  static func packedUnplaced(pass: Int) -> Int64 { 1 << Int64(49 - 4 * pass) }

  package static func < (left: PlanCost, right: PlanCost) -> Bool {
    left.packed < right.packed
  }
}
