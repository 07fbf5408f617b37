/// A fact about something that is wrong: what, where, with the values that its words need.
///
/// The words, remedy included, are in ``Words``; a diagnostic holds none.
package struct Diagnostic: Hashable, Sendable {
  /// The stable dotted name of the kind, such as `lesson.minutes.sum`; it never changes its meaning.
  package let id: String
  /// How much it weighs.
  package let severity: Severity
  /// Where it belongs.
  package let place: Place
  /// The values that the words name in braces, such as `found` or `expected`.
  package let facts: [String: String]

  /// A diagnostic of a kind at a place.
  package init(
    _ id: String, severity: Severity = .error, at place: Place, facts: [String: String] = [:]
  ) {
    self.id = id
    self.severity = severity
    self.place = place
    self.facts = facts
  }
}

extension Diagnostic: Comparable {
  /// By file, line, column, then id: the order in which a person reads them.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    let a = (left.place.file, left.place.line ?? 0, left.place.column ?? 0, left.id)
    let b = (right.place.file, right.place.line ?? 0, right.place.column ?? 0, right.id)
    return a < b
  }
}

extension Sequence<Diagnostic> {
  /// Whether any of them is an error.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
