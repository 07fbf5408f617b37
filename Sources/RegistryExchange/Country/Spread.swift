/// Picks some of many, evenly.
enum Spread {
  /// Marks for `count` places: `number` of them set, evenly over the preferred places, then over the others.
  static func marks(_ number: Int, over preferred: [Int], count: Int) -> [Bool] {
    var marks = [Bool](repeating: false, count: count)
    let taken = min(number, preferred.count)
    for index in 0..<taken { marks[preferred[index * preferred.count / taken]] = true }
    let others = marks.indices.filter { !marks[$0] }
    let rest = min(number - taken, others.count)
    for index in 0..<rest { marks[others[index * others.count / rest]] = true }
    return marks
  }
}
