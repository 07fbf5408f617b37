extension PublicationCells {
  /// How often an audit may send a pattern back.
  private static let repairLimit = 5

  /// Withholds what must be withheld, and attacks the result.
  ///
  /// - Parameter vintages: Publications that are out already, the oldest first.
  /// - Returns: The pattern, and an audit that it passed.
  /// - Throws: What cannot be protected, or is exposed whatever is withheld.
  package func protected(
    since vintages: [PublishedVintage] = []
  ) throws(DisclosureFault) -> ProtectedPublication {
    let join = try VintageJoin(self, since: vintages)
    var suppressor = Suppressor(join.system, primary: join.primary)
    try suppressor.run()
    for repairs in 0...Self.repairLimit {
      let attack = try Attack(on: suppressor.system, proofs: suppressor.proofs)
      let exposed = attack.intervals.filter { !$0.value.isWideEnough }
      if exposed.isEmpty {
        let pattern = pattern(suppressor.system, primary: join.primary)
        return ProtectedPublication(
          cells: self, pattern: pattern,
          audit: audit(attack, pattern, vintages: vintages.count, repairs: repairs))
      }
      guard repairs < Self.repairLimit else {
        throw .exposed(exposed.values.sorted { $0.key < $1.key })
      }
      try suppressor.repair(Set(exposed.keys))
    }
    preconditionFailure("the last repair returns or throws")
  }

  /// Attacks a pattern that was made elsewhere; the audit says what it exposes.
  package func audited(
    withholding withheld: Set<CellKey>, since vintages: [PublishedVintage] = []
  ) throws(DisclosureFault) -> DisclosureAudit {
    let join = try VintageJoin(self, since: vintages)
    var system = join.system
    for index in system.variables.indices where system.variables[index].isCurrent {
      let isWithheld = withheld.contains(system.variables[index].key)
      if system.variables[index].state != .known {
        system.variables[index].state = isWithheld ? .hidden : .open
      }
    }
    let primary = Set(join.primary.map { system.variables[$0].key }).intersection(withheld)
    return audit(
      try Attack(on: system),
      SuppressionPattern(primary: primary, secondary: withheld.subtracting(primary)),
      vintages: vintages.count, repairs: 0)
  }

  private func pattern(_ system: CellSystem, primary: Set<Int>) -> SuppressionPattern {
    let hidden = system.variables.filter { $0.isCurrent && $0.state == .hidden }
    let own = Set(primary.map { system.variables[$0].key })
    return SuppressionPattern(
      primary: own, secondary: Set(hidden.map(\.key)).subtracting(own))
  }

  private func audit(
    _ attack: Attack, _ pattern: SuppressionPattern, vintages: Int, repairs: Int
  ) -> DisclosureAudit {
    DisclosureAudit(
      numbers: count, primary: pattern.primary.count, secondary: pattern.secondary.count,
      vintages: vintages, attacked: attack.intervals.count, programmes: attack.programmes,
      narrowest: attack.intervals.values.compactMap { $0.protection == nil ? nil : $0.width }.min(),
      repairs: repairs,
      exposed: attack.intervals.values.filter { !$0.isWideEnough }.sorted { $0.key < $1.key },
      solver: LinearProgramme.solver)
  }
}
