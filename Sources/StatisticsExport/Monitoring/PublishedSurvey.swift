package import Diagnostics

/// What a wave of a questionnaire found, as a publication says it: shares with intervals, few answers withheld.
package struct PublishedSurvey: Hashable, Sendable {
  /// One choice of a question.
  package struct Answer: Hashable, Sendable {
    /// Its id in files.
    package let id: String
    /// Its words.
    package let text: Sentence

    /// A choice.
    package init(id: String, text: Sentence) {
      self.id = id
      self.text = text
    }
  }

  /// One question.
  package struct Item: Hashable, Sendable {
    /// Its id in files.
    package let id: String
    /// Its words.
    package let text: Sentence
    /// Its choices in order.
    package let answers: [Answer]

    /// A question.
    package init(id: String, text: Sentence, answers: [Answer]) {
      self.id = id
      self.text = text
      self.answers = answers
    }
  }

  /// A share and its 95 % interval, in tenths of a per cent.
  package struct Share: Hashable, Sendable {
    /// The share.
    package let value: Int
    /// The lower end.
    package let low: Int
    /// The upper end.
    package let high: Int

    /// A share.
    package init(value: Int, low: Int, high: Int) {
      self.value = value
      self.low = low
      self.high = high
    }
  }

  /// What is said of an answer somewhere.
  package enum State: Hashable, Sendable {
    /// A share.
    case share(Share)
    /// Nobody answered.
    case missing
    /// Few, or a number from which few would follow.
    case suppressed

    /// The name in files.
    var name: String {
      switch self {
      case .share: "value"
      case .missing: "missing"
      case .suppressed: "suppressed"
      }
    }
  }

  /// One number: a question's answer in a region or in the country.
  package struct Line: Hashable, Sendable {
    /// The question's id.
    package let item: String
    /// The answer's id.
    package let answer: String
    /// The region; nil for the country.
    package let region: PublishedItem?
    /// What is said.
    package let state: State
    /// How many answered the question; nil where that is withheld.
    package let respondents: Int?

    /// A number.
    package init(
      item: String, answer: String, region: PublishedItem?, state: State, respondents: Int?
    ) {
      self.item = item
      self.answer = answer
      self.region = region
      self.state = state
      self.respondents = respondents
    }
  }

  /// The questionnaire's id.
  package let id: String
  /// What it is called.
  package let title: Sentence
  /// Whom it asked.
  package let audience: Sentence
  /// How many class groups were drawn.
  package let groups: Int
  /// How many of them answered.
  package let answered: Int
  /// How many people would have answered if all had.
  package let people: Int
  /// The questions in order.
  package let items: [Item]
  /// Every number: by question, region in order with the country last, and answer.
  package let lines: [Line]

  /// What a wave found.
  package init(
    id: String, title: Sentence, audience: Sentence, groups: Int, answered: Int, people: Int,
    items: [Item], lines: [Line]
  ) {
    self.id = id
    self.title = title
    self.audience = audience
    self.groups = groups
    self.answered = answered
    self.people = people
    self.items = items
    self.lines = lines
  }

  /// The regions that it has, in order, the country last as nil.
  var regions: [PublishedItem?] {
    var known: Set<String> = []
    let regions = lines.compactMap(\.region).filter { known.insert($0.code).inserted }
    return regions.map(Optional.some) + [nil]
  }

  /// What is said of an answer somewhere.
  func line(_ item: String, _ answer: String, _ region: PublishedItem?) -> Line? {
    lines.first { $0.item == item && $0.answer == answer && $0.region?.code == region?.code }
  }
}
