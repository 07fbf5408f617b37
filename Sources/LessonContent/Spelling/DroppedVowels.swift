/// Nouns that lose the vowel of their last syllable before a vowel: орын – орны.
enum DroppedVowels {
  private static let nouns = [
    "орын", "ерін", "ерік", "мұрын", "қарын", "мойын", "қойын", "халық", "құлық", "парық", "нарық",
    "көрік", "мүлік", "бөрік", "ырық", "әріп", "қалып", "құлып", "дауыс", "ауыз", "көңіл", "сиық",
    "ауыл", "ғұрып", "айып", "кебін", "ернек", "қырын", "ұрық", "түрік", "шырық", "иін", "ойын",
    "құрық", "сұрқы", "зауық",
  ].compactMap { KazakhLetter.numbers(of: $0) }

  private static let fullByShort: [[UInt8]: [UInt8]] = Dictionary(
    nouns.map { noun in (Array(noun.dropLast(2)) + [noun[noun.count - 1]], noun) },
    uniquingKeysWith: { first, _ in first })

  /// The noun whose short stem this is, or nil.
  static func full(of short: ArraySlice<UInt8>) -> [UInt8]? {
    short.count < 3 || short.count > 5 ? nil : fullByShort[Array(short)]
  }
}
