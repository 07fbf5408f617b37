/// One word being reduced: its letters, and how far the endings are taken off.
struct KazakhReading {
  private static let shortestStem = 2
  private static let shortestPossessed = 6
  private static let possessedEnd = KazakhLetter.set("ыінае")
  private static let letterU = KazakhLetter.numbers(of: "у")?[0] ?? 0
  private static let letterYu = KazakhLetter.numbers(of: "ю")?[0] ?? 0
  private static let letterP = KazakhLetter.numbers(of: "п")?[0] ?? 0
  private static let letterB = KazakhLetter.numbers(of: "б")?[0] ?? 0
  private static let letterA = KazakhLetter.numbers(of: "а")?[0] ?? 0
  private static let iotated = KazakhLetter.set("йи")
  private static let weak = KazakhLetter.set("ыі")
  private static let verbEnd = KazakhLetter.set("тлнр")
  private static let wideVowel = KazakhLetter.set("ае")
  private static let verbMaker = KazakhLetter.set("лдт")
  private static let velar = KazakhLetter.set("қк")

  private var letters: [UInt8]
  /// Whether a stem alone is read as an order: айт, тоқта.
  private let readsBareVerbs: Bool
  /// Whether any reading will do: to know that a word is one takes no best stem.
  private let takesAny: Bool
  private let endings: EndingTrie
  private let lexicon: StemLexicon
  private var best: [UInt8]?
  private var bestEnd = 0
  private var bestIsNoun = false

  init(
    _ letters: [UInt8], endings: EndingTrie, lexicon: StemLexicon, readsBareVerbs: Bool = true,
    takesAny: Bool = false
  ) {
    self.takesAny = takesAny
    self.readsBareVerbs = readsBareVerbs
    // Two more letters: an infinitive is tried by writing -у behind a stem.
    self.letters = letters + [0, 0]
    self.endings = endings
    self.lexicon = lexicon
  }

  /// The stem, or nil.
  mutating func read() -> [UInt8]? {
    reduce(letters.count - 2, to: .final, beforeVowel: false, isBare: true)
    return best
  }

  /// Tries what stands before `end` as a stem, then takes off every ending that fits.
  private mutating func reduce(_ end: Int, to wanted: WordState, beforeVowel: Bool, isBare: Bool) {
    guard end >= Self.shortestStem, !takesAny || best == nil else { return }
    // A whole word is an entry or not; only its endings are read here.
    if wanted.contains(.noun), !isBare, let stem = noun(end, beforeVowel: beforeVowel) {
      keep(stem, end, isNoun: true)
    }
    if wanted.contains(.verb), !isBare || readsBareVerbs,
      let stem = verb(end, beforeVowel: beforeVowel)
    {
      keep(stem, end, isNoun: false)
    }
    var node = 0
    var start = end
    var harmony: Harmony = .both
    var harmonyStart = -1
    while start > Self.shortestStem {
      start -= 1
      node = endings.next(node, letters[start])
      guard node != 0 else { return }
      for form in endings.forms(at: node) where fits(form, wanted, start, beforeVowel) {
        if harmonyStart != start {
          harmony = Harmony(after: letters[..<start])
          harmonyStart = start
        }
        guard !harmony.isDisjoint(with: form.harmony) else { continue }
        take(form, start)
        if takesAny, best != nil { return }
      }
    }
  }

  private func fits(
    _ form: EndingForm, _ wanted: WordState, _ start: Int, _ beforeVowel: Bool
  ) -> Bool {
    guard wanted.contains(form.gives), KazakhLetter.contains(form.after, letters[start - 1])
    else { return false }
    switch form.edge {
    case .free: return true
    case .beforeVowel: return beforeVowel
    case .notBeforeVowel: return !beforeVowel
    }
  }

  private mutating func take(_ form: EndingForm, _ start: Int) {
    guard form.swallowed != 0 else {
      reduce(start, to: form.takes, beforeVowel: form.beginsWithVowel, isBare: false)
      return
    }
    let letter = letters[start]
    letters[start] = form.swallowed
    reduce(start + 1, to: form.takes, beforeVowel: false, isBare: false)
    letters[start] = letter
  }

  /// Of several readings a noun's counts, of two such the one with the shorter endings.
  private mutating func keep(_ stem: [UInt8], _ end: Int, isNoun: Bool) {
    guard (isNoun ? 1 : 0, end) > (bestIsNoun ? 1 : 0, bestEnd) else { return }
    best = stem
    bestEnd = end
    bestIsNoun = isNoun
  }

  // MARK: - Nouns

  private mutating func noun(_ end: Int, beforeVowel: Bool) -> [UInt8]? {
    let last = letters[end - 1]
    guard beforeVowel else { return isNoun(end) ? Array(letters[..<end]) : nil }
    if let plain = Voicing.plain(last) {
      letters[end - 1] = plain
      defer { letters[end - 1] = last }
      if isNoun(end) { return Array(letters[..<end]) }
    }
    if let full = DroppedVowels.full(of: letters[..<end]), lexicon.contains(full, end: full.count) {
      return full
    }
    // сабақы is no word, банкі is.
    let mustBeVoiced =
      KazakhLetter.contains(Self.velar, last)
      && KazakhLetter.contains(Sound.vowel, letters[end - 2])
    return !mustBeVoiced && isNoun(end) ? Array(letters[..<end]) : nil
  }

  /// Whether the letters before `end` are an entry that is not the stem of a verb only.
  private mutating func isNoun(_ end: Int) -> Bool {
    switch lexicon.grade(letters, end: end) {
    case .unknown, .word: return false
    case .own: return true
    case .stem: return !isVerbOnly(end) && !isPossessed(end)
    }
  }

  /// қолына, әкесін, жағасы: the dictionary lists many possessed forms, which take no further endings.
  private func isPossessed(_ end: Int) -> Bool {
    guard end >= Self.shortestPossessed,
      KazakhLetter.contains(Self.possessedEnd, letters[end - 1])
    else { return false }
    var reading = KazakhReading(Array(letters[..<end]), endings: endings, lexicon: lexicon)
    reading.reduce(end, to: [.theirs, .theirCase], beforeVowel: false, isBare: false)
    return reading.bestEnd >= 4
  }

  /// тарат, ойлан, сөйле: dictionaries list such stems beside the infinitive, but they take no cases.
  private mutating func isVerbOnly(_ end: Int) -> Bool {
    let last = letters[end - 1]
    let isVerbal =
      end >= 4 && KazakhLetter.contains(Self.verbEnd, last)
      || end >= 5 && KazakhLetter.contains(Self.wideVowel, last)
        && KazakhLetter.contains(Self.verbMaker, letters[end - 2])
    guard isVerbal else { return false }
    let kept = letters[end]
    defer { letters[end] = kept }
    letters[end] = Self.letterU
    return lexicon.grade(letters, end: end + 1) == .stem
  }

  // MARK: - Verbs

  /// The infinitive of the stem before `end`, when the lexicon has it.
  private mutating func verb(_ end: Int, beforeVowel: Bool) -> [UInt8]? {
    let last = letters[end - 1]
    // Stems of two letters end in -а in no verb; тау, бау and дау are nouns.
    guard end > 2 || last != Self.letterA else { return nil }
    let kept = (letters[end - 1], letters[end])
    defer { (letters[end - 1], letters[end]) = kept }
    if beforeVowel {
      // таб- of тап-, and тау- before ы.
      if last == Self.letterU {
        letters[end - 1] = Self.letterB
        if let found = infinitive(end) { return found }
        letters[end - 1] = last
      }
      return KazakhLetter.contains(Self.iotated, last) ? iotated(end) : infinitive(end)
    }
    if KazakhLetter.contains(Self.iotated, last) { return iotated(end) }
    if KazakhLetter.contains(Self.weak, last) {
      guard KazakhLetter.contains(Sound.consonant & ~Sound.glide, letters[end - 2]) else {
        return nil
      }
      letters[end - 1] = Self.letterU
      return lexicon.contains(letters, end: end) ? Array(letters[..<end]) : nil
    }
    guard let voiced = Voicing.voiced(last) else { return infinitive(end) ?? syncopated(end) }
    if KazakhLetter.contains(Sound.vowel | Sound.glide, letters[end - 2]) {
      letters[end - 1] = voiced
      if let found = infinitive(end) { return found }
      letters[end - 1] = last
      return syncopated(end)
    }
    return last == Self.letterP ? infinitive(end) : nil
  }

  private mutating func infinitive(_ end: Int) -> [UInt8]? {
    letters[end] = Self.letterU
    return lexicon.contains(letters, end: end + 1) ? Array(letters[...end]) : nil
  }

  /// қой – қою, ки – кию.
  private mutating func iotated(_ end: Int) -> [UInt8]? {
    let last = letters[end - 1]
    if last == KazakhLetter.letterY {
      letters[end - 1] = Self.letterYu
      return lexicon.contains(letters, end: end) ? Array(letters[..<end]) : nil
    }
    letters[end] = Self.letterYu
    return lexicon.contains(letters, end: end + 1) ? Array(letters[...end]) : nil
  }

  /// қорық – қорқу: the vowel of the last syllable is gone in the infinitive.
  private func syncopated(_ end: Int) -> [UInt8]? {
    guard end > 3, KazakhLetter.contains(Self.weak, letters[end - 2]),
      KazakhLetter.contains(Sound.liquid | Sound.lateral | Sound.nasal, letters[end - 3])
    else { return nil }
    let infinitive = Array(letters[..<(end - 2)]) + [letters[end - 1], Self.letterU]
    return lexicon.contains(infinitive, end: infinitive.count) ? infinitive : nil
  }
}
