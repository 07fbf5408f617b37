package import Programme

/// Takes the endings off words, so that a search finds a word in whatever case or person it stands.
///
/// Both the words that are sought and those of the texts go through it: it need not find the true stem, only the same.
package enum WordFold {
  private static let kazakh = endings(
    """
    лар лер дар дер тар тер ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те \
    нда нде дан ден тан тен нан нен мен бен пен сы сі ы і ын ін ым ім ың ің мыз міз ымыз іміз ңыз \
    ңіз дағы дегі тағы тегі
    """)
  private static let russian = endings(
    """
    ами ями ого его ому ему ыми ими ать ять ить еть ешь ишь ете ите ают яют уют ует ает яет ой ей ый \
    ий ая яя ое ее ые ие ах ях ов ев ам ям ом ем ую юю ы и а я о е у ю ь й ью ся сь
    """)

  /// The word in lower case without its endings; a word of another language in lower case only.
  package static func fold(_ word: some StringProtocol, _ language: TeachingLanguage) -> String {
    var letters = Array(word.lowercased())
    for place in letters.indices where letters[place] == "ё" { letters[place] = "е" }
    switch language {
    case .kk:
      // Plural, possessive, case: at most three on top of each other.
      for _ in 0..<3 where !takeOff(kazakh, from: &letters) { break }
      soften(&letters)
    case .ru: _ = takeOff(russian, from: &letters)
    case .uz, .ug, .tg, .en: break
    }
    return String(letters)
  }

  /// Whether an ending was taken off; at least three letters stay.
  private static func takeOff(_ endings: [[Character]], from letters: inout [Character]) -> Bool {
    for ending in endings
    where letters.count >= ending.count + 3
      && letters[(letters.count - ending.count)...].elementsEqual(ending)
    {
      letters.removeLast(ending.count)
      return true
    }
    return false
  }

  /// `қауіпсіздік` and `қауіпсіздігі`, `кітап` and `кітабы`: the last consonant turns soft before a vowel.
  private static func soften(_ letters: inout [Character]) {
    let pairs: [Character: Character] = ["г": "к", "ғ": "қ", "б": "п"]
    if let last = letters.last, let hard = pairs[last] { letters[letters.count - 1] = hard }
  }

  private static func endings(_ list: String) -> [[Character]] {
    list.split(separator: " ").map(Array.init)
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) }
  }
}
