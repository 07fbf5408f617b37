package import Diagnostics

/// What a check has against a value; the place is known to whoever read it.
package struct RegistryFinding: Hashable, Sendable {
  /// The stable name of the kind, such as `registry.group.stage`.
  package let id: String
  /// How much it weighs: an error keeps the value out of the registry.
  package let severity: Severity
  /// The values that the words name.
  package let facts: [String: String]

  /// A finding that keeps the value out.
  init(error id: String, _ facts: [String: String]) {
    self.id = id
    severity = .error
    self.facts = facts
  }

  /// A finding that lets the value in.
  init(warning id: String, _ facts: [String: String]) {
    self.id = id
    severity = .warning
    self.facts = facts
  }

  /// The finding at a place.
  package func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(id, severity: severity, at: place, facts: facts)
  }
}
