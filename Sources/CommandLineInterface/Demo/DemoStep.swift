import Diagnostics

/// One thing that a demo made: what, where, and how long it took.
struct DemoStep: Sendable {
  /// What was made, in the language of the run.
  let what: String
  /// Where it lies; empty for what is not stored.
  let place: String
  /// How long it took.
  let duration: Duration
}
