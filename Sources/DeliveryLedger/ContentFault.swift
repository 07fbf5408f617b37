package import Diagnostics

/// A file whose content cannot be taken at all, with every reason at once.
package struct ContentFault: Error, Hashable, Sendable {
  /// What is wrong; at least one is an error.
  package let diagnostics: [Diagnostic]

  /// A file's faults.
  package init(diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
