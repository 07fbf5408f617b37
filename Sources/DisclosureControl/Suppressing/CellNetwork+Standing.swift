extension CellNetwork {
  /// How many sums each number stands above, at most.
  var heights: [Int] {
    settled(Array(repeating: 0, count: nodes.count)) { heights, parts in
      1 + (parts.lazy.map { heights[$0] }.max() ?? 0)
    }
  }

  /// The least that each number can be as far as the shown zeros tell: a total of three counts of somebody is three.
  var minima: [Int] {
    let floors = nodes.map { $0.isPrinted ? min($0.rule.floor, $0.value) : 0 }
    return settled(floors) { minima, parts in parts.reduce(0) { $0 + minima[$1] } }
  }

  /// Raises every total to what its parts say until nothing rises.
  private func settled(_ start: [Int], _ rise: ([Int], [Int]) -> Int) -> [Int] {
    var values = start
    var isRising = true
    while isRising {
      isRising = false
      for sum in sums {
        let value = rise(values, sum.parts)
        if values[sum.total] < value {
          values[sum.total] = value
          isRising = true
        }
      }
    }
    return values
  }
}
