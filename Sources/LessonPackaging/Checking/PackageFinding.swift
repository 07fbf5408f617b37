package import Diagnostics

/// A breach of a rule in a package, and what learning systems make of it.
package struct PackageFinding: Sendable {
  /// The rule.
  package let check: PackageCheck
  /// What is wrong, where.
  package let diagnostic: Diagnostic
  /// The systems that refuse such a package or misread it, by id.
  package let systems: [LMSProfile.Verdict]
}
