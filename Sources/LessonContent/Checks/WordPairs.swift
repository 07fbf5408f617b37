/// The pairs of neighbouring words in a session, endings left out: what two sessions share when one was copied.
///
/// A word counts by its first five letters: Kazakh and Russian put endings behind a stem, and this is far cheaper than
/// an analyser. Pairs, because the words alone of two sessions on one topic are half the same.
struct WordPairs {
  private static let stem = 5
  /// Fewer pairs than this are no session: two one-line sessions share their pairs by chance.
  private static let fewest = 20

  private let pairs: Set<UInt64>

  /// The pairs of a session.
  init(_ pass: LessonPass) {
    var pairs: Set<UInt64> = []
    var previous: UInt64 = 0
    let texts = BlockTexts(pass.steps.flatMap(\.blocks))
    for text in texts.pupil + texts.adult {
      previous = 0
      Self.forEachStem(of: text.source.lowercased()) { stem in
        if previous != 0 { pairs.insert(previous &* 31 ^ stem) }
        previous = stem
      }
    }
    self.pairs = pairs
  }

  /// How many hundredths of the smaller one's pairs the other has too: a copy that was added to is a copy still.
  func share(with other: WordPairs) -> Int {
    let smaller = min(pairs.count, other.pairs.count)
    guard smaller >= Self.fewest else { return 0 }
    return pairs.intersection(other.pairs).count * 100 / smaller
  }

  private static func forEachStem(of text: String, _ body: (UInt64) -> Void) {
    // FNV-1a over the letters of a word up to the fifth.
    let empty: UInt64 = 0xcbf2_9ce4_8422_2325
    var hash = empty
    var count = 0
    for scalar in text.unicodeScalars {
      // ASCII letters and Cyrillic; digits are the same in every session.
      guard (97...122).contains(scalar.value) || (0x400...0x52F).contains(scalar.value) else {
        if count > 0 { body(hash) }
        (hash, count) = (empty, 0)
        continue
      }
      count += 1
      if count <= stem { hash = (hash ^ UInt64(scalar.value)) &* 0x100_0000_01b3 }
    }
    if count > 0 { body(hash) }
  }
}
