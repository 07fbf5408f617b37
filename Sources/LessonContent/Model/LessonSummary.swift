/// What a lesson is about, for readers who are not taught in a language of its texts: `en.md`.
package struct LessonSummary: Hashable, Sendable {
  /// The title.
  package let title: String
  /// What the pupil can do afterwards, one sentence each, as many as the texts have.
  package let aims: [String]

  /// A summary.
  package init(title: String, aims: [String]) {
    self.title = title
    self.aims = aims
  }
}
