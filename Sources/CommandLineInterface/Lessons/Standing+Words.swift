import Diagnostics
import LessonContent

extension LessonApproval.Role {
  /// What the role is called.
  func words(in language: InterfaceLanguage) -> String {
    Phrases.LessonStatus.words(of: rawValue)?[language] ?? rawValue
  }
}

extension LessonRecord.Status {
  /// What the status is called.
  var words: Sentence {
    Phrases.LessonStatus.words(of: rawValue) ?? Sentence(kk: rawValue, ru: rawValue, en: rawValue)
  }
}

extension LessonRecall.Reason {
  /// Why, in words.
  func words(in language: InterfaceLanguage) -> String {
    RecallReasons.words(of: rawValue)?[language] ?? rawValue
  }
}
