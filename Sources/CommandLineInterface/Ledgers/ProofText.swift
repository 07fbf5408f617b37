/// What receipts and extracts write in the same way.
enum ProofText {
  /// Heads present and enrolled; a dash where nobody counted.
  static func heads(_ present: Int?, _ enrolled: Int?) -> String {
    [present, enrolled].map { $0.map(String.init) ?? "–" }.joined(separator: " / ")
  }
}
