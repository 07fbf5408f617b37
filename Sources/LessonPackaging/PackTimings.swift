/// How long the three parts of a build took on the wall clock, each over all packs and all cores.
package struct PackTimings: Hashable, Sendable {
  /// Pages and manifests made.
  package var render: Duration = .zero
  /// Manifests checked.
  package var validate: Duration = .zero
  /// Packs closed and on disk.
  package var write: Duration = .zero
}
