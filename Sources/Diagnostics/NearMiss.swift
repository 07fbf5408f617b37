/// Finds the word that a person most likely meant.
package enum NearMiss {
  /// The candidate nearest to what was typed, when at most a third of its letters (and at most three) differ.
  package static func of(_ typed: String, among candidates: some Sequence<String>) -> String? {
    let word = Array(typed.lowercased())
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let distance = editDistance(word, Array(candidate.lowercased()))
      guard distance <= min(3, max(1, candidate.count / 3)) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    return best?.candidate
  }

  private static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var before: [Int] = []
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      let above = row
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        row[j + 1] = min(above[j + 1] + 1, row[j] + 1, above[j] + (left == right ? 0 : 1))
        // Two neighbours that changed places are the commonest slip of fingers, and one slip.
        if i > 0, j > 0, left == b[j - 1], a[i - 1] == right {
          row[j + 1] = min(row[j + 1], before[j - 1] + 1)
        }
      }
      before = above
    }
    return row[b.count]
  }
}
