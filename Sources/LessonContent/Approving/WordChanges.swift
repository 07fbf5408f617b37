/// How the words of one statement became those of another.
enum WordChanges {
  /// Whether nothing but spelling, punctuation, spaces and the numbers of help lines changed.
  static func areMinor(
    from old: String, to new: String, speller: Speller?, numbers: Set<String>
  ) -> Bool {
    guard old != new else { return true }
    return hunks(words(old), words(new)).allSatisfy { before, after in
      if before.joined() == after.joined() { return true }
      guard before.count == after.count else { return false }
      return zip(before, after).allSatisfy {
        isMinor(from: $0, to: $1, speller: speller, numbers: numbers)
      }
    }
  }

  private static func isMinor(
    from old: String, to new: String, speller: Speller?, numbers: Set<String>
  ) -> Bool {
    if old == new { return true }
    if let before = Int(old.prefix { $0.isNumber }), before > 0 {
      return numbers.contains(String(new.prefix { $0.isNumber }))
    }
    guard let speller else { return false }
    switch speller.verdict(on: old) {
    case .known: return false
    case .letters(let meant) where meant.lowercased() == new: return true
    case .letters, .unknown: return distance(Array(old), Array(new)) <= 2
    }
  }

  /// The words in small letters without what stands around and within them, ё as е.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split(whereSeparator: \.isWhitespace)
      .map { word in
        String(word.filter { $0.isLetter || $0.isNumber }.map { $0 == "ё" ? "е" : $0 })
      }
      .filter { !$0.isEmpty }
  }

  /// What was taken out and what was put in its place, run by run.
  private static func hunks(_ old: [String], _ new: [String]) -> [([String], [String])] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var hunks: [([String], [String])] = []
    var (before, after) = (0, 0)
    while before < old.count || after < new.count {
      var hunk: ([String], [String]) = ([], [])
      while removed.contains(before) {
        hunk.0.append(old[before])
        before += 1
      }
      while inserted.contains(after) {
        hunk.1.append(new[after])
        after += 1
      }
      if !hunk.0.isEmpty || !hunk.1.isEmpty { hunks.append(hunk) }
      before += 1
      after += 1
    }
    return hunks
  }

  /// How many letters must be put in, taken out or exchanged (Levenshtein).
  private static func distance(_ old: [Character], _ new: [Character]) -> Int {
    var row = Array(0...new.count)
    for (i, letter) in old.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, other) in new.enumerated() {
        let change = corner + (letter == other ? 0 : 1)
        corner = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[new.count]
  }
}
