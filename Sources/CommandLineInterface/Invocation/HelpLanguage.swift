import Diagnostics

/// The language of help texts while the arguments are read.
///
/// ArgumentParser asks types, not values, for help, so the language cannot come in as a parameter (Decisions/0001).
enum HelpLanguage {
  @TaskLocal static var current = InterfaceLanguage.en
}

extension Sentence {
  /// The text in the language of help.
  var inHelp: String { self[HelpLanguage.current] }
}
