package import DisclosureControl

extension Wave {
  /// The share of every answer, by region and for the country, few answers withheld.
  ///
  /// - Parameter policy: From which count on answers may be told.
  /// - Returns: By question, region (the country last) and answer; and the audit that what is withheld passed.
  /// - Throws: Why the counts cannot be protected.
  package func estimates(
    _ policy: DisclosurePolicy
  ) throws(WaveFault) -> (estimates: [Estimate], protected: ProtectedPublication) {
    do throws(DisclosureFault) {
      var cells = PublicationCells()
      try addNumbers(to: &cells, policy)
      let protected = try cells.protected()
      return (estimates(by: protected), protected)
    } catch {
      throw .disclosure(error)
    }
  }

  /// The same, once the numbers of the wave were protected, alone or in a publication.
  package func estimates(by protected: ProtectedPublication) -> [Estimate] {
    let regions = Set(sample.map(\.region)).sorted().map(Optional.some) + [nil]
    return questionnaire.items.flatMap { item in
      regions.flatMap { region in
        let groups = answered(item.id, in: region)
        let expected = expectedPeople(in: region)
        return item.answers.enumerated().map { choice, answer in
          estimate(item, answer, protected, region, groups[choice], expected)
        }
      }
    }
  }

  private func estimate(
    _ item: Questionnaire.Item, _ answer: Questionnaire.Answer,
    _ protected: ProtectedPublication, _ region: String?, _ groups: [RatioEstimator.Answered],
    _ expected: [String: Double]
  ) -> Estimate {
    let all = key(item.id, answer: nil, region: region)
    let one = key(item.id, answer: answer.id, region: region)
    let share = RatioEstimator.share(groups, expected: expected)
    let state: Estimate.State =
      protected.pattern.withholdsShare(of: one, in: all)
      ? .withheld : share.map(Estimate.State.share) ?? .missing
    return Estimate(
      region: region, question: item.id, answer: answer.id,
      respondents: protected.pattern.withholds(all) ? nil : protected.cells[all]?.value ?? 0,
      state: state)
  }

  /// For each answer of a question, the groups of a region that answered it.
  private func answered(_ question: String, in region: String?) -> [[RatioEstimator.Answered]] {
    let choices = questionnaire.items.first { $0.id == question }?.answers.count ?? 0
    let rows = counts[question] ?? []
    return (0..<choices).map { choice in
      sample.indices.compactMap { place in
        let group = sample[place]
        guard region == nil || group.region == region, let row = rows[place] else { return nil }
        return RatioEstimator.Answered(
          stratum: group.stratum, institution: group.institution, weight: group.weight,
          chosen: row[choice], answered: row.reduce(0, +))
      }
    }
  }

  /// The weighted people who were asked, by stratum.
  private func expectedPeople(in region: String?) -> [String: Double] {
    var people: [String: Double] = [:]
    for group in sample where region == nil || group.region == region {
      people[group.stratum, default: 0] += group.weight * Double(group.expected)
    }
    return people
  }
}
