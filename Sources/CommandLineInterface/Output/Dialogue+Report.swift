import Diagnostics

extension Dialogue {
  /// Writes everything that is wrong to the error stream, in the order in which a person reads files.
  func report(_ diagnostics: [Diagnostic]) {
    let lines = diagnostics.sorted().flatMap { DiagnosticText.lines(for: $0, in: language) }
    guard !lines.isEmpty else { return }
    console.writeNote(lines.joined(separator: "\n") + "\n")
  }
}
