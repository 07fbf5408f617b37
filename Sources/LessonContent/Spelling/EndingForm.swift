/// One ending in one of its forms, letter by letter, with what may stand before it.
struct EndingForm {
  /// What the letter after it asks of a final қ, к, п: before a vowel they are said ғ, г, б.
  enum Edge: UInt8 {
    case free
    case beforeVowel
    case notBeforeVowel
  }

  /// Its letters.
  var letters: [UInt8]
  /// The letters it may stand after.
  var after: KazakhLetter.LetterSet
  /// The harmony it needs.
  var harmony: Harmony
  /// The letter of the stem that it has swallowed, as и swallows the ы of оқы in оқиды; 0 for none.
  var swallowed: UInt8 = 0
  /// What may follow it.
  var edge = Edge.free
  let takes: WordState
  let gives: WordState

  /// Whether a final қ, к, п before it is voiced.
  var beginsWithVowel: Bool {
    KazakhLetter.contains(Sound.vowel | KazakhLetter.set("ую"), letters[0])
  }
}
