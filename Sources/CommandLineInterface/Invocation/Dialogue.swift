import Diagnostics

/// What a command is given: the settings, the two streams, the clock.
struct Dialogue: Sendable {
  /// The settings.
  let settings: Settings
  /// The two streams.
  let console: Console
  /// What differs from run to run.
  let surroundings: Surroundings
  /// In which language the program speaks.
  let language: InterfaceLanguage

  /// A dialogue in the language that the command line asks for, else in that of the settings.
  init(
    settings: Settings, console: Console, surroundings: Surroundings,
    language: InterfaceLanguage? = nil
  ) {
    self.settings = settings
    self.console = console
    self.surroundings = surroundings
    self.language = language ?? settings.language
  }

  /// The same dialogue in another language.
  func speaking(_ language: InterfaceLanguage) -> Dialogue {
    Dialogue(settings: settings, console: console, surroundings: surroundings, language: language)
  }

  /// The words of a sentence in the dialogue's language.
  func text(_ sentence: Sentence, _ values: [String: String] = [:]) -> String {
    sentence.text(language, values)
  }

  /// A number as people of the dialogue's language write it.
  func number(_ number: Int) -> String {
    NumberText.grouped(number, in: language)
  }

  /// Writes a line of result.
  func say(_ sentence: Sentence, _ values: [String: String] = [:]) throws {
    try console.write(text(sentence, values) + "\n")
  }

  /// Writes a line beside the result, on the error stream.
  func note(_ sentence: Sentence, _ values: [String: String] = [:]) {
    console.writeNote(text(sentence, values) + "\n")
  }
}
