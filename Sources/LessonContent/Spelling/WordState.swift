/// What a word is once its endings up to some point are read: what decides which ending may follow.
struct WordState: OptionSet {
  let rawValue: UInt32

  /// A noun, an adjective, a participle: whatever takes cases.
  static let noun = WordState(rawValue: 1 << 0)
  static let plural = WordState(rawValue: 1 << 1)
  /// My or thy: балам, балаң.
  static let mine = WordState(rawValue: 1 << 2)
  /// Our or your: баламыз, балаңыз.
  static let ours = WordState(rawValue: 1 << 3)
  /// His, her or their: баласы.
  static let theirs = WordState(rawValue: 1 << 4)
  static let place = WordState(rawValue: 1 << 5)
  /// A case after which only a person may stand: банктенмін.
  static let inCase = WordState(rawValue: 1 << 6)
  /// A word that takes no further ending.
  static let closed = WordState(rawValue: 1 << 7)
  static let verb = WordState(rawValue: 1 << 8)
  /// A verb with its voice: one or two such endings at most.
  static let voiced = WordState(rawValue: 1 << 9)
  static let voicedTwice = WordState(rawValue: 1 << 10)
  static let negated = WordState(rawValue: 1 << 11)
  /// айта, ойлай: the stem of the present.
  static let going = WordState(rawValue: 1 << 12)
  /// айтып.
  static let done = WordState(rawValue: 1 << 13)
  /// айтты, айтса: takes -м, -ң, -қ.
  static let told = WordState(rawValue: 1 << 14)
  /// An order, which may be softened by -шы.
  static let order = WordState(rawValue: 1 << 15)
  /// айтқы: needs a possessive ending.
  static let wish = WordState(rawValue: 1 << 16)
  /// айтар, айтпас: declines in a few forms only.
  static let someday = WordState(rawValue: 1 << 17)

  /// айтқан, айтатын, айту.
  static let participle = WordState(rawValue: 1 << 18)
  /// A word made by an ending: сақтық, үйдегі, сатушы.
  static let derived = WordState(rawValue: 1 << 19)

  /// баласын, баласына, баласынан.
  static let theirCase = WordState(rawValue: 1 << 20)

  /// Everything of a verb that takes a voice, a tense or a negation.
  static let stem: WordState = [.verb, .voiced, .voicedTwice]
  /// What takes verbal endings.
  static let acting: WordState = [.verb, .voiced, .voicedTwice, .negated]
  /// What takes cases, but for the third person, whose cases differ.
  static let named: WordState = [.word, .plural, .mine, .ours]
  /// What takes a plural.
  static let word: WordState = [.noun, .participle, .derived]
  /// What takes possession.
  static let ownable: WordState = [.word, .plural, .wish]
  /// What a person may be.
  static let said: WordState = [.word, .someday, .mine, .theirs, .place, .inCase, .theirCase]
  /// What may end a word.
  static let final: WordState = [
    .noun, .plural, .mine, .ours, .theirs, .place, .inCase, .closed, .verb, .voiced, .voicedTwice,
    .negated, .going, .done, .told, .order, .someday,
    .participle, .derived, .theirCase,
  ]
}
