import Programme

/// Finds phrases that are really said: not as a wrong answer, and not quoted in a sentence that refuses them.
enum RefusedPhrases {
  /// A phrase and the line it is said on.
  struct Said {
    let phrase: String
    let line: Int
  }

  /// The phrases that a text says.
  static func said(
    _ phrases: [String], in draft: TextDraft, _ care: CareWords, _ headings: Headings
  ) -> [Said] {
    let wrong = headings[draft.text.language].map { "- \($0.wrong.lowercased()):" }
    return phrases.flatMap { phrase in
      draft.search.sentences(of: phrase).compactMap { found in
        if let wrong, found.line.hasPrefix(wrong) { return nil }
        // The phrase itself may hold such a word: «никому не скажу».
        let around = found.text.split(separator: phrase, omittingEmptySubsequences: false)
        let isRefused = care.refusal.contains { word in around.contains { $0.contains(word) } }
        return isRefused ? nil : Said(phrase: phrase, line: found.number)
      }
    }
  }
}
