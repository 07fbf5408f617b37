/// A question to the pupil, its answers in the order of the screen, and why.
package struct Question: Hashable, Sendable {
  /// An answer that a pupil may choose.
  package struct Answer: Hashable, Sendable {
    /// Whether it is a right one.
    package let isRight: Bool
    /// Its words.
    package let text: String

    /// An answer.
    package init(isRight: Bool, text: String) {
      self.isRight = isRight
      self.text = text
    }
  }

  /// The question.
  package let text: String
  /// The answers in the order of the file, which is the order on the screen.
  package let answers: [Answer]
  /// The explanation shown after an answer, right or wrong; empty when the text has none.
  package let because: String

  /// A question.
  package init(text: String, answers: [Answer], because: String) {
    self.text = text
    self.answers = answers
    self.because = because
  }

  /// The places of the right answers, counted from 0.
  package var rightAnswers: [Int] {
    answers.indices.filter { answers[$0].isRight }
  }
}
