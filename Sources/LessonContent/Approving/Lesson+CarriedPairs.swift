import Programme

extension Lesson {
  /// The confirmed pairs after a small edit: a piece that said the same before says the same with its spelling put right.
  func pairsCarried(from old: Lesson) -> [PairConfirmation] {
    var renewed: [TeachingLanguage: [String: String]] = [:]
    for language in languages {
      let before = Dictionary(
        (old.texts[language]?.units ?? []).map { ($0.part, $0.digest) },
        uniquingKeysWith: { first, _ in first })
      for unit in texts[language]?.units ?? [] {
        if let digest = before[unit.part] { renewed[language, default: [:]][digest] = unit.digest }
      }
    }
    return record.pairs.map { confirmation in
      PairConfirmation(
        by: confirmation.by, on: confirmation.on,
        pieces: confirmation.pieces.map { piece in
          Dictionary(
            uniqueKeysWithValues: piece.map { language, digest in
              (language, renewed[language]?[digest] ?? digest)
            })
        })
    }
  }
}
