package import Diagnostics
package import Programme

/// What came of a build.
package struct PackReport: Sendable {
  /// The files written, by name.
  package let packs: [BuiltPack]
  /// How many packs lay there already, made from the same content.
  package let unchanged: Int
  /// How many packs were asked for.
  package let all: Int
  /// What is wrong with the packs that were not written.
  package let diagnostics: [Diagnostic]
  /// The lessons that got no pack because of their own errors or because nothing of them is published.
  package let refused: [LessonID]
  /// How many lessons got no pack because nobody approved them.
  package let waiting: Int
  /// How long it took.
  package let timings: PackTimings
}
