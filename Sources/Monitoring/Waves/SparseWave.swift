package import Diagnostics

/// Shares of a wave of which more than half would be withheld.
package struct SparseWave: Hashable, Sendable {
  /// How many would be withheld.
  package let withheld: Int
  /// Of how many that somebody answered.
  package let numbers: Int
  /// The finest split that shows at least half; nil when none does.
  package let proposal: WaveSplit?

  /// That it is so, as a fact with words.
  package func diagnostic(of wave: String) -> Diagnostic {
    Diagnostic(
      proposal == nil ? "wave.sparse.whole" : "wave.sparse", severity: .warning,
      at: Place(file: wave),
      facts: [
        "withheld": "\(withheld)", "numbers": "\(numbers)", "coarser": proposal?.rawValue ?? "",
      ])
  }
}
