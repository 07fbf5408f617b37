import ArgumentParser
import Diagnostics
import Programme

/// In which language content is given.
struct LanguageOption: ParsableArguments {
  @Option(help: ArgumentHelp(Phrases.OptionHelp.language))
  var language: TeachingLanguage?

  /// The language asked for; without one, Russian to who reads Russian and Kazakh to everybody else.
  func choice(in dialogue: Dialogue) -> TeachingLanguage {
    language ?? (dialogue.language == .ru ? .ru : .kk)
  }

  /// The language of titles, which the programme has in English too.
  func titles(in dialogue: Dialogue) -> TeachingLanguage {
    language ?? (dialogue.language == .en ? .en : choice(in: dialogue))
  }
}
