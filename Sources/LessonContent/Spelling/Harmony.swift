/// Whether endings with back vowels, with front vowels or with both may follow.
struct Harmony: OptionSet {
  let rawValue: UInt8

  static let back = Harmony(rawValue: 1)
  static let front = Harmony(rawValue: 2)
  static let both: Harmony = [.back, .front]

  /// What the letters of a stem or of a part of a word ask of the next ending.
  init(after letters: some BidirectionalCollection<UInt8>) {
    let softSign = KazakhLetter.set("ь")
    var seen: KazakhLetter.LetterSet = 0
    for letter in letters.reversed() {
      let bit: KazakhLetter.LetterSet = 1 << KazakhLetter.LetterSet(letter)
      if Sound.front & bit != 0 {
        self = .front
        return
      }
      if Sound.back & bit != 0 {
        let isLoan = seen & (Sound.frontConsonant | softSign) != 0 && seen & Sound.glide == 0
        self = isLoan ? .both : .back
        return
      }
      // датчик – датчигі, механик – механигі.
      if bit == KazakhLetter.set("и"), seen != 0, seen & ~Sound.frontConsonant == 0 {
        self = .front
        return
      }
      seen |= bit
    }
    // Only у, ю or и: the consonants decide, and after a lone у nothing does (курсқа, күрке).
    let hasU = seen & KazakhLetter.set("у") != 0
    if seen & Sound.backConsonant != 0 {
      self = .back
    } else if seen & softSign != 0 {
      self = .front
    } else if seen & Sound.frontConsonant != 0 {
      self = hasU ? .both : .front
    } else {
      self = hasU ? .back : .both
    }
  }

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }
}
