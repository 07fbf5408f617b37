package import Diagnostics

/// What came of checking one package.
package struct PackageVerdict: Sendable {
  /// The file, as it was named.
  package let file: String
  /// What it is.
  package let kind: PackageKind
  /// The version that it says it is of; empty when it says none.
  package let edition: String
  /// Its size.
  package let bytes: Int
  /// The rules that it was held to.
  package let checks: [PackageCheck]
  /// Where it breaks them.
  package let findings: [PackageFinding]

  /// What is wrong, in the order of files.
  package var diagnostics: [Diagnostic] { findings.map(\.diagnostic).sorted() }
  /// Whether any of it is an error.
  package var hasErrors: Bool { findings.contains { $0.diagnostic.severity == .error } }
}
