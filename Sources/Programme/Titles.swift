/// A name in Kazakh, Russian and, where there is one, English.
package struct Titles: Hashable, Sendable {
  /// Kazakh.
  package let kk: String
  /// Russian.
  package let ru: String
  /// English; empty when nobody wrote it.
  package let en: String

  /// A name in three languages.
  package init(kk: String, ru: String, en: String = "") {
    self.kk = kk
    self.ru = ru
    self.en = en
  }

  /// The name in a language; Kazakh where there is none.
  package func text(_ language: TeachingLanguage) -> String {
    switch language {
    case .ru: ru
    case .en: en.isEmpty ? kk : en
    case .kk, .uz, .ug, .tg: kk
    }
  }
}
