import Chronology
import Diagnostics
import LessonContent
import Programme

/// What belongs to no lesson, in one language: the letter home, the help lines.
struct GeneralTexts: Sendable {
  let language: TeachingLanguage
  let words: KitWords
  let player: PlayerWords
  let letter: SharedText
  let contacts: [Contact]
  let qrTarget: String
  let day: SchoolDay?

  /// The texts of a language, or nil when the repository or the program lacks any of them.
  init?(_ language: TeachingLanguage, in repository: LoadedRepository, day: SchoolDay?) {
    // The letter is one for all stages.
    let letter = repository.sharedTexts.text(.letter, stage: .primary, language: language)
    guard let words = KitWords.all[language], let player = PlayerWords.all[language], let letter
    else { return nil }
    self.language = language
    self.words = words
    self.player = player
    self.letter = letter
    self.day = day
    contacts = repository.contacts.contacts.filter { $0.isCurrent(on: day) }
    qrTarget = repository.contacts.qrTarget
  }
}
