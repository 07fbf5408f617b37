package import Programme

/// What a wave asks, in Kazakh and Russian; every answer is a choice, so that nobody can write a story into it.
package struct Questionnaire: Hashable, Sendable {
  /// Who answers.
  package enum Audience: String, CaseIterable, Sendable {
    /// The pupils of a sampled group, counted by hands or slips.
    case pupils
    /// The teacher of a sampled group.
    case teachers
  }

  /// One choice.
  package struct Answer: Hashable, Sendable {
    /// Its id in files.
    package let id: String
    /// Its words.
    package let text: Titles

    /// A choice.
    package init(id: String, text: Titles) {
      self.id = id
      self.text = text
    }
  }

  /// One question with its choices.
  package struct Item: Hashable, Sendable {
    /// Its id in files.
    package let id: String
    /// Its words.
    package let text: Titles
    /// The choices, at least two.
    package let answers: [Answer]

    /// A question.
    package init(id: String, text: Titles, answers: [Answer]) {
      self.id = id
      self.text = text
      self.answers = answers
    }
  }

  /// Its id in files.
  package let id: String
  /// What it is called.
  package let title: Titles
  /// Who answers.
  package let audience: Audience
  /// The stages whose groups are sampled; all when empty.
  package let stages: [Stage]
  /// The questions.
  package let items: [Item]

  /// A questionnaire.
  package init(
    id: String, title: Titles, audience: Audience, stages: [Stage], items: [Item]
  ) {
    self.id = id
    self.title = title
    self.audience = audience
    self.stages = stages
    self.items = items
  }
}
