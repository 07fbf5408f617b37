package import Programme

/// One ten-minute session of a lesson: recognise, practise or teach another.
package struct LessonPass: Hashable, Sendable {
  /// Which of the three it is.
  package let pass: Pass
  /// Its name, such as `Танимыз`.
  package let title: String
  /// Its steps in order.
  package let steps: [Step]
  /// The line of its heading, counted from 1.
  package let line: Int

  /// A session.
  package init(pass: Pass, title: String, steps: [Step], line: Int) {
    self.pass = pass
    self.title = title
    self.steps = steps
    self.line = line
  }
}
