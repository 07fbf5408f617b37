/// Puts endings on Kazakh stems by the same table that the analyser takes them off by.
///
/// Texts of any length and width can be made with it, to measure and to test the analyser against its own grammar.
package struct KazakhInflector: Sendable {
  private let forms: [EndingForm]

  /// An inflector with every inflection.
  package init() {
    forms = KazakhEndings.inflections.flatMap(EndingForms.all).filter { form in
      form.swallowed == 0 && form.edge != .beforeVowel && !form.letters.isEmpty
    }
  }

  /// A form of a noun, or of a verb that is given by its infinitive; nil for a word that it leaves alone.
  package func form(
    of word: String, endings count: Int, using generator: inout some RandomNumberGenerator
  ) -> String? {
    guard var letters = KazakhLetter.numbers(of: word), letters.count > 2 else { return nil }
    var state = WordState.noun
    if letters.last == Self.u, letters.count > 3 {
      guard isPlainVerb(letters) else { return nil }
      letters.removeLast()
      if let last = letters.last, let plain = Voicing.plain(last) {
        letters[letters.count - 1] = plain
      }
      state = .verb
    }
    for _ in 0..<count {
      let fitting = forms.filter { fits($0, letters, state) }
      guard let form = fitting.randomElement(using: &generator) else { break }
      if form.beginsWithVowel, let voiced = letters.last.flatMap(Voicing.voiced) {
        letters[letters.count - 1] = voiced
      }
      letters += form.letters
      state = form.gives
    }
    return state.isDisjoint(with: .final) ? nil : KazakhLetter.word(of: letters)
  }

  private func fits(_ form: EndingForm, _ letters: [UInt8], _ state: WordState) -> Bool {
    guard let last = letters.last else { return false }
    return !form.takes.isDisjoint(with: state) && !form.gives.isDisjoint(with: .final)
      && KazakhLetter.contains(form.after, last)
      && Harmony(after: letters).isSuperset(of: form.harmony)
  }

  private static let u = KazakhLetter.numbers(of: "у")?[0] ?? 0
  private static let plainEnds =
    Sound.vowel | Sound.liquid | Sound.lateral | Sound.nasal | Sound.hard

  /// Whether the infinitive is the stem and -у: not оқу, whose stem ends in ы, nor қою.
  private func isPlainVerb(_ letters: [UInt8]) -> Bool {
    let end = letters.count - 2
    guard KazakhLetter.contains(Self.plainEnds, letters[end]) else { return false }
    // A consonant behind a consonant hides a vowel: қорқу – қорық.
    return KazakhLetter.contains(Sound.vowel, letters[end])
      || KazakhLetter.contains(Sound.vowel, letters[end - 1])
  }
}
