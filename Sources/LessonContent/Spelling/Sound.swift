/// The groups of sounds that decide which form an ending takes after them.
enum Sound {
  typealias LetterSet = KazakhLetter.LetterSet

  /// Full vowels.
  static let vowel = KazakhLetter.set("аәоөұүыіеэёя")
  /// Vowels that end a word like a consonant: су – суы, би – биі.
  static let glide = KazakhLetter.set("уюи")
  /// р and й.
  static let liquid = KazakhLetter.set("рй")
  /// л; a soft sign ends loans in -ль.
  static let lateral = KazakhLetter.set("ль")
  /// м, н and ң.
  static let nasal = KazakhLetter.set("мнң")
  /// з and ж.
  static let sibilant = KazakhLetter.set("зж")
  /// Voiceless sounds, and б в г д, which lose their voice at the end of a word.
  static let hard = KazakhLetter.set("птқксшфхцчщһбвгдғъ")

  /// What a linking vowel stands after.
  static let consonant = glide | liquid | lateral | nasal | sibilant | hard
  /// Every sound.
  static let any = vowel | consonant

  /// Vowels said at the back of the mouth.
  static let back = KazakhLetter.set("аоұыяё")
  /// Vowels said at the front.
  static let front = KazakhLetter.set("әеөүіэ")
  /// қ and ғ stand with back vowels.
  static let backConsonant = KazakhLetter.set("қғ")
  /// к and г stand with front vowels, and draw them in loans: банк – банкке.
  static let frontConsonant = KazakhLetter.set("кг")
}
