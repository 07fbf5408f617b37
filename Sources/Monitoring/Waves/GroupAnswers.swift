/// How many of a group chose an answer.
package struct GroupAnswers: Hashable, Sendable {
  /// The group's code.
  package let group: String
  /// The question's id.
  package let question: String
  /// The answer's id.
  package let answer: String
  /// How many.
  package let count: Int

  /// A count of answers.
  package init(group: String, question: String, answer: String, count: Int) {
    self.group = group
    self.question = question
    self.answer = answer
    self.count = count
  }
}
