import Diagnostics

/// What reading and checking found wrong so far.
struct Findings: Sendable {
  /// Everything, in the order of finding.
  private(set) var diagnostics: [Diagnostic] = []

  /// Notes something wrong at a line of a file.
  mutating func report(
    _ id: String, severity: Severity = .error, in file: String, line: Int? = nil,
    _ facts: [String: String] = [:]
  ) {
    diagnostics.append(
      Diagnostic(id, severity: severity, at: Place(file: file, line: line), facts: facts))
  }

  /// Takes over what was noted elsewhere.
  mutating func take(_ other: Findings) {
    diagnostics += other.diagnostics
  }
}
