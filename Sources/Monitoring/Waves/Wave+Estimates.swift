package import DisclosureControl

extension Wave {
  /// The share of every answer, by parts of the country and for all of it, few answers withheld.
  ///
  /// - Parameters:
  ///   - policy: From which count on answers may be told.
  ///   - split: Into which parts.
  /// - Returns: By question, part (the country last) and answer; and the audit that what is withheld passed.
  /// - Throws: Why the counts cannot be protected.
  package func estimates(
    _ policy: DisclosurePolicy, by split: WaveSplit = .region
  ) throws(WaveFault) -> (estimates: [Estimate], protected: ProtectedPublication) {
    do throws(DisclosureFault) {
      var cells = PublicationCells()
      try addNumbers(to: &cells, policy, by: split)
      let protected = try cells.protected()
      return (estimates(by: protected, split), protected)
    } catch {
      throw .disclosure(error)
    }
  }

  /// The same, once the numbers of the wave were protected, alone or in a publication.
  package func estimates(
    by protected: ProtectedPublication, _ split: WaveSplit = .region
  ) -> [Estimate] {
    let parts = Set(sample.compactMap(split.part)).sorted().map(Optional.some) + [nil]
    return questionnaire.items.flatMap { item in
      parts.flatMap { part in
        let isIn = { (group: SampledGroup) in part == nil || split.part(group) == part }
        let groups = answered(item.id, isIn)
        let expected = expectedPeople(isIn)
        return item.answers.enumerated().map { choice, answer in
          estimate(item, answer, protected, (split, part), groups[choice], expected)
        }
      }
    }
  }

  /// Whether more than half of what people answered is withheld, and by what parts enough would be shown.
  ///
  /// - Parameters:
  ///   - estimates: The shares.
  ///   - split: Into which parts they are split.
  ///   - policy: From which count on answers may be told.
  /// - Returns: Nil for shares of which enough is shown.
  /// - Throws: Why the counts cannot be protected.
  package func sparsity(
    of estimates: [Estimate], by split: WaveSplit, _ policy: DisclosurePolicy
  ) throws(WaveFault) -> SparseWave? {
    guard let found = Self.withheld(estimates) else { return nil }
    var proposal: WaveSplit?
    for coarser in split.coarser where parts(coarser) < parts(split) && proposal == nil {
      let others = try self.estimates(policy, by: coarser).estimates
      if Self.withheld(others) == nil { proposal = coarser }
    }
    return SparseWave(withheld: found.withheld, numbers: found.numbers, proposal: proposal)
  }

  private func parts(_ split: WaveSplit) -> Int { Set(sample.compactMap(split.part)).count }

  /// How many are withheld of those that somebody answered; nil when that is not over half.
  private static func withheld(_ estimates: [Estimate]) -> (withheld: Int, numbers: Int)? {
    let numbers = estimates.count { $0.state != .missing }
    let withheld = estimates.count { $0.state == .withheld }
    return withheld * 2 > numbers ? (withheld, numbers) : nil
  }

  private func estimate(
    _ item: Questionnaire.Item, _ answer: Questionnaire.Answer,
    _ protected: ProtectedPublication, _ place: (split: WaveSplit, part: String?),
    _ groups: [RatioEstimator.Answered], _ expected: [String: Double]
  ) -> Estimate {
    let all = key(item.id, answer: nil, place.split, place.part)
    let one = key(item.id, answer: answer.id, place.split, place.part)
    let share = RatioEstimator.share(groups, expected: expected)
    let state: Estimate.State =
      protected.pattern.withholdsShare(of: one, in: all)
      ? .withheld : share.map(Estimate.State.share) ?? .missing
    return Estimate(
      part: place.part, question: item.id, answer: answer.id,
      respondents: protected.pattern.withholds(all) ? nil : protected.cells[all]?.value ?? 0,
      state: state)
  }

  /// For each answer of a question, the groups of a part that answered it.
  private func answered(
    _ question: String, _ isIn: (SampledGroup) -> Bool
  ) -> [[RatioEstimator.Answered]] {
    let choices = questionnaire.items.first { $0.id == question }?.answers.count ?? 0
    let rows = counts[question] ?? []
    return (0..<choices).map { choice in
      sample.indices.compactMap { place in
        let group = sample[place]
        guard isIn(group), let row = rows[place] else { return nil }
        return RatioEstimator.Answered(
          stratum: group.stratum, institution: group.institution, weight: group.weight,
          chosen: row[choice], answered: row.reduce(0, +))
      }
    }
  }

  /// The weighted people who were asked, by stratum.
  private func expectedPeople(_ isIn: (SampledGroup) -> Bool) -> [String: Double] {
    var people: [String: Double] = [:]
    for group in sample where isIn(group) {
      people[group.stratum, default: 0] += group.weight * Double(group.expected)
    }
    return people
  }
}
