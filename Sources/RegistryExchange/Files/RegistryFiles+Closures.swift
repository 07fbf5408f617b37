import Chronology
package import Diagnostics
package import EducationRegistry
package import Tabular

extension RegistryFiles {
  /// Adds a closure to `closures.csv` of a folder, when nothing is wrong with it or with the file.
  ///
  /// - Parameters:
  ///   - closure: The closure; its code must be in the folder's registry.
  ///   - folder: The folder, which must hold a registry.
  /// - Returns: What is wrong, and whether the closure is a new one: the same closure twice is one.
  /// - Throws: A fault when the file cannot be written.
  package static func add(
    _ closure: Closure, to folder: String
  ) throws(TableFault) -> (diagnostics: [Diagnostic], isNew: Bool) {
    let file = Place(file: "\(folder)/\(ClosureFile.table.name)")
    let found = read(folder)
    var diagnostics = found.diagnostics.filter { $0.severity == .error }
    diagnostics += RegistryChecks.findings(of: closure).map { $0.diagnostic(at: file) }
    diagnostics += unknown(closure, in: found.registry, at: file)
    guard !diagnostics.hasErrors else { return (diagnostics, false) }
    guard !found.registry.closures.contains(closure) else { return (diagnostics, false) }
    for other in found.registry.closures
    where other.scope == closure.scope && other.code == closure.code
      && other.days.overlaps(closure.days)
    {
      diagnostics.append(
        Diagnostic(
          "registry.closure.overlap", severity: .warning, at: file,
          facts: ["from": other.days.first.iso, "to": other.days.last.iso]))
    }
    var registry = found.registry
    registry.closures.append(closure)
    try ClosureFile.write(registry, to: folder)
    return (diagnostics, true)
  }

  private static func unknown(
    _ closure: Closure, in registry: RegistrySnapshot, at place: Place
  ) -> [Diagnostic] {
    let isKnown =
      switch closure.scope {
      case .nation: true
      case .region: registry.regions.contains { $0.code == closure.code }
      case .district: registry.districts.contains { $0.code == closure.code }
      case .institution: registry.institutions.contains { $0.code == closure.code }
      }
    guard !isKnown, !closure.code.isEmpty else { return [] }
    return [
      Diagnostic(
        "registry.\(closure.scope.rawValue).unknown", at: place, facts: ["code": closure.code])
    ]
  }
}
