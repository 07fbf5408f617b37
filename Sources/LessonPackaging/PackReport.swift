package import Diagnostics
package import Programme

/// What came of a build.
package struct PackReport: Sendable {
  /// The files written, by name.
  package let packs: [BuiltPack]
  /// What is wrong with the packs that were not written.
  package let diagnostics: [Diagnostic]
  /// The lessons that got no pack because their own files have errors or they were recalled.
  package let refused: [LessonID]
  /// How long it took.
  package let timings: PackTimings
}
