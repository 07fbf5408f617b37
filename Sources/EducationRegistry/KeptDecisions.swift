import Chronology
package import Diagnostics
import Programme

/// Holds a registry that comes in against what was decided here: a file from before a merger does not undo it.
package enum KeptDecisions {
  /// The registry with every decision of the known one in it, and a warning for each row that said otherwise.
  ///
  /// Groups that went on under a code of their own are known already, so they need no row.
  package static func hold(
    _ incoming: RegistrySnapshot, against known: RegistrySnapshot, file: String
  ) -> (registry: RegistrySnapshot, warnings: [Diagnostic]) {
    var registry = incoming
    var warnings: [Diagnostic] = []
    guard !known.successions.isEmpty else { return (registry, warnings) }
    let decisions = Dictionary(grouping: known.successions) { "\($0.subject) \($0.code)" }
    func warn(_ succession: Succession) {
      warnings.append(
        Diagnostic(
          "registry.reform.kept", severity: .warning, at: Place(file: file),
          facts: [
            "code": succession.code, "day": succession.from.iso,
            "cause": succession.cause.rawValue,
          ]))
    }
    let before = Dictionary(
      known.institutions.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    for (place, institution) in registry.institutions.enumerated() {
      for decision in decisions["institution \(institution.code)"] ?? [] {
        guard let known = before[institution.code] else { continue }
        if decision.cause == .rename, institution.name == decision.formerName,
          institution.name != known.name
        {
          registry.institutions[place] = registry.institutions[place].with(name: known.name)
          warn(decision)
        }
        let isEnd = decision.cause == .merge || decision.cause == .close
        if isEnd, institution.validity?.last ?? .lastWritten >= decision.from {
          registry.institutions[place] = registry.institutions[place].with(validity: known.validity)
          warn(decision)
        }
      }
    }
    holdGroups(&registry, known, decisions, warn)
    registry.successions =
      known.successions
      + incoming.successions.filter {
        !known.successions.contains($0)
      }
    return (registry, warnings)
  }

  /// Ends and moves groups as was decided.
  private static func holdGroups(
    _ registry: inout RegistrySnapshot, _ known: RegistrySnapshot,
    _ decisions: [String: [Succession]], _ warn: (Succession) -> Void
  ) {
    var institutions = Dictionary(
      registry.institutions.enumerated().map { ($1.code, $0) },
      uniquingKeysWith: { first, _ in first })
    var home: [String: String] = [:]
    for (place, code) in known.groups.code.enumerated() where decisions["group \(code)"] != nil {
      let institution = known.institutions[Int(known.groups.institution[place])]
      home[code] = institution.code
      // The file may be older than the institution that a split made.
      if institutions[institution.code] == nil,
        let district = registry.districts.firstIndex(where: {
          $0.code == known.districts[institution.district].code
        })
      {
        institutions[institution.code] = registry.institutions.count
        registry.institutions.append(institution.with(district: district))
      }
    }
    for place in 0..<registry.groups.count {
      let code = registry.groups.code[place]
      guard let decision = decisions["group \(code)"]?.last else { continue }
      if decision.ends {
        guard registry.groups.last(of: place) >= decision.from else { continue }
        registry.groups.end(place, before: decision.from)
      } else {
        guard let target = home[code].flatMap({ institutions[$0] }),
          Int(registry.groups.institution[place]) != target
        else { continue }
        registry.groups.move(place, to: target)
      }
      warn(decision)
    }
  }
}
