/// Every ending that the analyser knows: the grammar of the language as data.
///
/// A missing inflection is one line here; a missing word is one line of `words/kk.txt`.
enum KazakhEndings {
  static let all = inflections + derived + voices

  /// Those that make forms of a word; the others make new words.
  static let inflections = nominal + belonging + personal + negation + participles + tenses + orders

  /// Plural, possession and case.
  private static let nominal: [Ending] = [
    Ending("LAр", .word, .plural),
    Ending("(Y)м", [.ownable, .someday], .mine),
    Ending("(Y)ң", [.ownable, .someday], .mine),
    Ending("(Y)мYз", .ownable, .ours),
    Ending("(Y)ңYз", .ownable, .ours),
    Ending("(с)Y", [.ownable, .someday], .theirs),
    Ending("NYң", [.named, .theirs], .inCase),
    Ending("CY", .named, .closed),
    Ending("н", .theirs, .theirCase),
    Ending("GA", [.word, .plural, .ours], .inCase),
    Ending("A", .mine, .inCase),
    Ending("нA", .theirs, .theirCase),
    Ending("DA", [.named, .someday], .place),
    Ending("ндA", .theirs, .place),
    Ending("BAн", .named, .inCase),
    Ending("нAн", .theirs, .theirCase),
    Ending("Pен", [.named, .theirs], .inCase, followsAny: true),
  ]

  /// үйдегі, біздікі: where and whose.
  private static let belonging: [Ending] = [
    Ending("ғY", .place, .derived),
    Ending("Cікі", [.named, .theirs], .derived, followsAny: true),
    Ending("Cікі", [.named, .theirs], .theirs, followsAny: true),
  ]

  /// I am, thou art: адаммын, қайдасың.
  private static let personal: [Ending] = [
    Ending("PYн", .said, .closed),
    Ending("сYң", .said, .closed),
    Ending("сYз", .said, .closed),
    Ending("PYз", .said, .closed),
    Ending("сYңдAр", .said, .closed),
    Ending("сYздAр", .said, .closed),
  ]

  /// New words: -лық, -лы, -сыз, -шы, -дай, -рақ.
  private static let derived: [Ending] = [
    Ending("LYқ", .word, .derived),
    Ending("LY", .noun, .derived),
    Ending("сYз", .noun, .derived),
    Ending("(Y)рAқ", [.noun, .derived], .closed),
    Ending("DAй", .named, .closed),
    Ending("ндAй", .theirs, .closed),
    Ending("шA", [.word, .plural], .closed),
    Ending("ншA", .theirs, .closed),
  ]

  /// айтыл, айттыр, айтыс: what is done to whom, by whom, with whom.
  private static let voices: [Ending] =
    [(WordState.verb, WordState.voiced), (.voiced, .voicedTwice)].flatMap { takes, gives in
      [
        Ending("(Y)л", takes, gives),
        Ending("(Y)н", takes, gives),
        Ending("(Y)с", takes, gives),
        Ending("=т", takes, gives),
        Ending("DYр", takes, gives),
        Ending("GYз", takes, gives),
      ]
    }
  private static let negation = [Ending("MA", .stem, .negated)]

  /// What a verb becomes when it takes cases: айтқан, айтатын, айтар, айту, айтушы.
  private static let participles: [Ending] = [
    Ending("GAн", .acting, .participle),
    Ending("+AтYн", .stem, .participle),
    Ending("=йтYн", .acting, .participle),
    Ending("+Aр", .stem, .someday),
    Ending("=р", .stem, .someday),
    Ending("с", .negated, .someday),
    Ending("у", .acting, .participle),
    Ending("ушY", .acting, .derived),
    Ending("GYш", .stem, .participle),
    Ending("MAқ", .stem, .participle),
    Ending("MAқшY", .stem, .derived),
    Ending("GY", .stem, .wish),
  ]

  private static let tenses: [Ending] = [
    Ending("+A", .stem, .going),
    Ending("=й", .acting, .going),
    Ending("(Y)п", .acting, .done),
    Ending("мYн", .going, .closed),
    Ending("сYң", [.going, .done], .closed),
    Ending("сYз", [.going, .done], .closed),
    Ending("дY", .going, .closed),
    Ending("мYз", .going, .closed),
    Ending("сYңдAр", [.going, .done], .closed),
    Ending("сYздAр", [.going, .done], .closed),
    Ending("пYн", .done, .closed),
    Ending("тY", .done, .closed),
    Ending("пYз", .done, .closed),
    Ending("DY", .acting, .told),
    Ending("сA", .acting, .told),
    Ending("м", .told, .closed),
    Ending("ң", .told, .closed),
    Ending("K", .told, .closed),
    Ending("ңYз", .told, .closed),
    Ending("ңдAр", .told, .closed),
    Ending("ңYздAр", .told, .closed),
    Ending("GAлY", .stem, .closed),
    Ending("йYншA", .negated, .closed),
  ]

  private static let orders: [Ending] = [
    Ending("сYн", .acting, .order),
    Ending("(Y)ңYз", .acting, .order),
    Ending("(Y)ңдAр", .acting, .order),
    Ending("(Y)ңYздAр", .acting, .order),
    Ending("+AйYқ", .stem, .order),
    Ending("=йYқ", .acting, .order),
    Ending("+AйYн", .stem, .order),
    Ending("=йYн", .acting, .order),
    Ending("шY", [.order, .acting], .closed),
  ]
}
