/// What a label at the start of a line says that the line is.
enum TextLabel: CaseIterable, Sendable {
  case screen
  case withoutScreen
  case picture
  case sound
  case film
  case question
  case right
  case wrong
  case because
  case caution

  /// The word of the label in a language; empty in one that has none for it.
  func word(in words: HeadingWords) -> String {
    switch self {
    case .screen: words.screen
    case .withoutScreen: words.withoutScreen
    case .picture: words.picture
    case .sound: words.sound
    case .film: words.film
    case .question: words.question
    case .right: words.right
    case .wrong: words.wrong
    case .because: words.because
    case .caution: words.caution
    }
  }
}
