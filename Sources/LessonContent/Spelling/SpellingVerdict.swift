/// What a speller thinks of a word.
package enum SpellingVerdict: Hashable, Sendable {
  /// A known word.
  case known
  /// Not a word of the language, as far as the dictionary goes.
  case unknown
  /// A known word but for letters of another alphabet or language, with the word that was meant.
  case letters(meant: String)
}
