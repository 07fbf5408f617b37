/// Divides a whole number in proportion, without losing or making one.
enum Apportionment {
  /// Largest remainders (Hamilton): the parts sum to the total; of equal remainders the first gets the rest.
  static func parts(of total: Int, weights: [Double]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.map { _ in 0 } }
    let exact = weights.map { Double(total) * $0 / sum }
    var parts = exact.map { Int($0) }
    let rest = total - parts.reduce(0, +)
    let byRemainder = exact.indices.sorted { left, right in
      let (a, b) = (exact[left] - Double(parts[left]), exact[right] - Double(parts[right]))
      return a == b ? left < right : a > b
    }
    for index in byRemainder.prefix(rest) { parts[index] += 1 }
    return parts
  }

  /// Parts of which none is below one, as long as there is enough for all.
  static func positiveParts(of total: Int, weights: [Double]) -> [Int] {
    guard total >= weights.count else { return parts(of: total, weights: weights) }
    return parts(of: total - weights.count, weights: weights).map { $0 + 1 }
  }
}
