import ArgumentParser
import Diagnostics

extension ArgumentHelp {
  /// Help in the language of the run.
  init(_ sentence: Sentence, value: String? = nil) {
    self.init(sentence.inHelp, valueName: value)
  }

  /// Help that names what there is to choose from.
  init(_ sentence: Sentence, listing known: [String]) {
    self.init(sentence.text(HelpLanguage.current, ["known": known.joined(separator: ", ")]))
  }
}
