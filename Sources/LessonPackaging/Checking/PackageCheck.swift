package import Diagnostics

/// One rule that a package keeps or breaks; its words are in ``Words`` under its id.
package struct PackageCheck: Sendable {
  /// The id, which its diagnostics bear.
  package let id: String
  /// Its number in the list of what learning systems ask; nil for a rule that is not among the sixty.
  package let rule: Int?
  /// Where it comes from: a clause of a standard, a judge, or a system's own source.
  package let clause: String
  /// How much a breach weighs where no system is named.
  package let severity: Severity
  /// The kinds of packages that it is about.
  package let kinds: Set<PackageKind>
  let faults: @Sendable (ForeignPackage) -> [PackageFault]

  init(
    _ id: String, rule: Int? = nil, clause: String, severity: Severity = .error,
    for kinds: Set<PackageKind>,
    faults: @escaping @Sendable (ForeignPackage) -> [PackageFault]
  ) {
    self.id = id
    self.rule = rule
    self.clause = clause
    self.severity = severity
    self.kinds = kinds
    self.faults = faults
  }
}
