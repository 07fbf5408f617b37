/// The label words of one language.
package struct HeadingWords: Hashable, Sendable {
  /// The part before the lesson: `Сабаққа дейін`.
  package let before: String
  /// What follows a pass's number: `-рет.`.
  package let pass: String
  /// The part for home: `Үйге`.
  package let home: String
  /// What the pupil sees: `Экран`.
  package let screen: String
  /// The step without a screen: `Экран жоқ болса`.
  package let withoutScreen: String
  /// A picture: `Сурет`.
  package let picture: String
  /// A sound: `Дыбыс`; empty in a language without the label.
  package let sound: String
  /// A film: `Бейне`; empty in a language without the label.
  package let film: String
  /// A question: `Сұрақ`.
  package let question: String
  /// A right answer: `Дұрыс`.
  package let right: String
  /// A wrong answer: `Бұрыс`.
  package let wrong: String
  /// The explanation after an answer: `Түсіндірме`.
  package let because: String
  /// A safeguarding note: `Абай болыңыз`.
  package let caution: String
  /// The words for minutes, the one for many first: `минут`, `минуты`, `минута`.
  package let minutes: [String]

  /// The label words of a language.
  package init(
    before: String, pass: String, home: String, screen: String, withoutScreen: String,
    picture: String, question: String, right: String, wrong: String, because: String,
    caution: String, minutes: [String], sound: String = "", film: String = ""
  ) {
    self.before = before
    self.pass = pass
    self.home = home
    self.screen = screen
    self.withoutScreen = withoutScreen
    self.picture = picture
    self.sound = sound
    self.film = film
    self.question = question
    self.right = right
    self.wrong = wrong
    self.because = because
    self.caution = caution
    self.minutes = minutes
  }

  /// The word after a number of minutes: `1 минута`, `2 минуты`, `5 минут`; a language with one word has it for all.
  package func minutes(_ count: Int) -> String {
    guard minutes.count == 3 else { return minutes.first ?? "" }
    return switch (count % 10, count % 100) {
    case (_, 11...14): minutes[0]
    case (1, _): minutes[2]
    case (2...4, _): minutes[1]
    default: minutes[0]
    }
  }
}
