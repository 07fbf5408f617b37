/// Reduces a Kazakh word to a stem that the lexicon knows, ending by ending from the right.
///
/// It keeps no state between words: the same word always gives the same answer.
package struct KazakhAnalyser: Sendable {
  /// No Kazakh word is longer; what is, is not read.
  private static let longest = 48
  /// Enough for a possessed case of a plural of a participle.
  private static let foldings = 4

  private let endings: EndingTrie
  private let inflections: EndingTrie
  private let lexicon: StemLexicon

  init(lexicon: StemLexicon) {
    endings = EndingTrie(KazakhEndings.all)
    inflections = EndingTrie(KazakhEndings.inflections)
    self.lexicon = lexicon
  }

  /// Whether a word is a known stem or a regular form of one.
  package func recognises(_ word: some StringProtocol) -> Bool {
    KazakhLetter.numbers(of: word).flatMap { stem(of: $0, takesAny: true) } != nil
  }

  /// The dictionary form of a word: a noun without its endings, a verb's infinitive; nil for an unknown word.
  package func fold(_ word: some StringProtocol) -> String? {
    guard var stem = KazakhLetter.numbers(of: word).flatMap({ stem(of: $0, takesAny: false) })
    else { return nil }
    // The dictionary holds many inflected forms as entries of their own: балалар, тауып.
    for _ in 0..<Self.foldings {
      var reading = KazakhReading(
        stem, endings: inflections, lexicon: lexicon, readsBareVerbs: false)
      guard let shorter = reading.read(), shorter != stem else { break }
      stem = shorter
    }
    return KazakhLetter.word(of: stem)
  }

  private func stem(of letters: [UInt8], takesAny: Bool) -> [UInt8]? {
    if lexicon.grade(letters, end: letters.count) != .unknown { return letters }
    guard letters.count < Self.longest else { return nil }
    var reading = KazakhReading(
      letters, endings: endings, lexicon: lexicon, takesAny: takesAny)
    return reading.read()
  }
}
