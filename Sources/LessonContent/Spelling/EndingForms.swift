/// Spells an ending out in all its forms.
enum EndingForms {
  private typealias LetterSet = KazakhLetter.LetterSet
  private typealias Draft = (letters: String, after: LetterSet)

  /// The sounds that change with the sound before: letters (back, front) and the sounds they follow.
  private static let byLastSound: [Character: [(back: String, front: String, after: LetterSet)]] = {
    let open = Sound.vowel | Sound.glide | Sound.liquid
    let hard = Sound.hard
    let voiced = Sound.any & ~hard
    let stopped = Sound.lateral | Sound.nasal | Sound.sibilant
    return [
      "L": [("л", "л", open), ("д", "д", stopped), ("т", "т", hard)],
      "N": [
        ("н", "н", Sound.vowel | Sound.nasal),
        ("д", "д", voiced & ~(Sound.vowel | Sound.nasal)), ("т", "т", hard),
      ],
      "C": [("н", "н", Sound.vowel), ("д", "д", voiced & ~Sound.vowel), ("т", "т", hard)],
      "B": [("д", "д", voiced & ~Sound.nasal), ("н", "н", Sound.nasal), ("т", "т", hard)],
      "D": [("д", "д", voiced), ("т", "т", hard)],
      "G": [("ғ", "г", voiced), ("қ", "к", hard)],
      "M": [
        ("м", "м", open | Sound.lateral), ("б", "б", Sound.nasal | Sound.sibilant),
        ("п", "п", hard),
      ],
      "P": [
        ("м", "м", voiced & ~Sound.sibilant), ("б", "б", Sound.sibilant), ("п", "п", hard),
      ],
    ]
  }()

  /// Every form of an ending.
  static func all(of ending: Ending) -> [EndingForm] {
    [Harmony.back, .front].flatMap { harmony in
      drafts(of: ending.form, harmony).flatMap { draft in
        withEdges(
          EndingForm(
            letters: KazakhLetter.numbers(of: draft.letters) ?? [], after: draft.after,
            harmony: ending.followsAny ? .both : harmony, takes: ending.takes, gives: ending.gives)
        ).flatMap { swallowing($0, harmony) }
      }
    }
  }

  private static func drafts(of form: String, _ harmony: Harmony) -> [Draft] {
    let isBack = harmony == .back
    var rest = form[...]
    var drafts: [Draft] = []
    switch rest.first {
    case "(":
      let optional = rest.dropFirst().first == "с" ? "с" : isBack ? "ы" : "і"
      rest = rest.dropFirst(3)
      let isLink = optional != "с"
      drafts = [
        (optional, isLink ? Sound.consonant : Sound.vowel),
        ("", isLink ? Sound.vowel : Sound.consonant),
      ]
    case "+", "=":
      drafts = [("", rest.first == "+" ? Sound.consonant : Sound.vowel)]
      rest = rest.dropFirst()
    case let first?:
      if let sounds = byLastSound[first] {
        drafts = sounds.map { (isBack ? $0.back : $0.front, $0.after) }
        rest = rest.dropFirst()
      } else {
        drafts = [("", Sound.any)]
      }
    case nil: break
    }
    let tail = spelled(rest, isBack)
    return drafts.map { ($0.letters + tail, $0.after) }
  }

  private static func spelled(_ text: Substring, _ isBack: Bool) -> String {
    String(
      text.map { character in
        switch character {
        case "A": isBack ? "а" : "е"
        case "Y": isBack ? "ы" : "і"
        case "K", "қ": isBack ? "қ" : "к"
        case "ғ": isBack ? "ғ" : "г"
        default: character
        }
      })
  }

  /// A final қ, к, п stays before consonants and at the end, and is voiced before vowels.
  private static func withEdges(_ form: EndingForm) -> [EndingForm] {
    guard let last = form.letters.last, form.letters.count > 1, form.takes != .told,
      let voiced = Voicing.voiced(last)
    else { return [form] }
    var plain = form
    plain.edge = .notBeforeVowel
    var soft = form
    soft.edge = .beforeVowel
    soft.letters[soft.letters.count - 1] = voiced
    return [plain, soft]
  }

  /// Adds the forms that melt into the last letter of the stem: оқы + йды = оқиды, қой + а = қоя, қой + у = қою.
  private static func swallowing(_ form: EndingForm, _ harmony: Harmony) -> [EndingForm] {
    let isBack = harmony == .back
    let y = KazakhLetter.set("й")
    let i = KazakhLetter.set("и")
    let weak = KazakhLetter.set("ыі")
    let weakVowel = KazakhLetter.set(isBack ? "ы" : "і")
    func melted(_ first: String, after: LetterSet, swallowed: String) -> EndingForm {
      var melted = form
      melted.letters[0] = KazakhLetter.set(first).firstNumber
      melted.after = after
      melted.swallowed = swallowed.isEmpty ? 0 : KazakhLetter.set(swallowed).firstNumber
      return melted
    }
    var plain = form
    let first = KazakhLetter.word(of: form.letters.prefix(1))
    switch (first, form.after) {
    case ("й", Sound.vowel):
      plain.after &= ~weak
      let consonant = Sound.consonant & ~(Sound.glide | y)
      return [plain, melted("и", after: consonant, swallowed: isBack ? "ы" : "і")]
    case ("а", Sound.consonant) where form.takes.isSubset(of: .stem):
      plain.after &= ~(y | i)
      return [
        plain, melted("я", after: Sound.vowel, swallowed: "й"),
        melted("я", after: i, swallowed: ""),
      ]
    case ("у", _):
      plain.after &= ~(y | i | weak)
      let consonant = Sound.consonant & ~(Sound.glide | y)
      var dropped = plain
      dropped.after = consonant
      dropped.swallowed = weakVowel.firstNumber
      return [
        plain, dropped, melted("ю", after: Sound.vowel, swallowed: "й"),
        melted("ю", after: i, swallowed: ""),
      ]
    default: return [form]
    }
  }
}

extension KazakhLetter.LetterSet {
  /// The number of the first letter of a set.
  fileprivate var firstNumber: UInt8 { UInt8(trailingZeroBitCount) }
}
