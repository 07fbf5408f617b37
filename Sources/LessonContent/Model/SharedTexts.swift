package import Programme

/// The inserted texts of the repository: help cards, protocols, ground rules, the general letter, the review note.
package struct SharedTexts: Hashable, Sendable {
  /// What an inserted text is for.
  package enum Kind: String, CaseIterable, Sendable {
    /// Where to find help, on the pupil's last screen; one a stage.
    case help
    /// What an adult does when a child tells; one a stage, for adults only.
    case disclosure
    /// The ground rules of a lesson; one a stage.
    case rules
    /// The one general letter to parents.
    case letter
    /// What a pack says while its lesson is in review.
    case reviewNote = "review-note"

    /// Whether every stage has its own.
    package var isByStage: Bool {
      switch self {
      case .help, .disclosure, .rules: true
      case .letter, .reviewNote: false
      }
    }
  }

  /// Which text it is; the stage is nil where all stages share one.
  package struct Key: Hashable, Sendable {
    /// What it is for.
    package let kind: Kind
    /// The stage, where every stage has its own.
    package let stage: Stage?
    /// The language.
    package let language: TeachingLanguage

    /// The key of a text.
    package init(kind: Kind, stage: Stage?, language: TeachingLanguage) {
      self.kind = kind
      self.stage = stage
      self.language = language
    }
  }

  /// Every text that was found.
  package let texts: [Key: SharedText]

  /// The inserted texts.
  package init(texts: [Key: SharedText]) {
    self.texts = texts
  }

  /// The text of a kind for a stage in a language, or nil when the repository has none.
  package func text(_ kind: Kind, stage: Stage, language: TeachingLanguage) -> SharedText? {
    texts[Key(kind: kind, stage: kind.isByStage ? stage : nil, language: language)]
  }
}
