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
    let names = Set(sample.compactMap(split.part)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let partOfGroup = sample.map { split.part($0).flatMap { numbers[$0] } }
    let parts = names.indices.map(Optional.some) + [nil]
    let members = parts.map { part in
      sample.indices.filter { part == nil || partOfGroup[$0] == part }
    }
    return zip(questionnaire.items, counts).flatMap { item, counts in
      zip(parts, members).flatMap { part, members in
        let answered = members.filter { counts.hasAnswer(at: $0) }
        let expected = expectedPeople(members)
        return item.answers.enumerated().map { choice, answer in
          let share = RatioEstimator.share(
            answered.map {
              RatioEstimator.Answered(
                place: $0, weight: sample[$0].weight, chosen: counts.count(of: choice, at: $0),
                answered: counts.sum(at: $0))
            }, of: self.numbers, expected: expected)
          return estimate(item, answer, protected, (split, part.map { names[$0] }), share)
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
    _ share: Estimate.Share?
  ) -> Estimate {
    let all = key(item.id, answer: nil, place.split, place.part)
    let one = key(item.id, answer: answer.id, place.split, place.part)
    let state: Estimate.State =
      protected.pattern.withholdsShare(of: one, in: all)
      ? .withheld : share.map(Estimate.State.share) ?? .missing
    return Estimate(
      part: place.part, question: item.id, answer: answer.id,
      respondents: protected.pattern.withholds(all) ? nil : protected.cells[all]?.value ?? 0,
      state: state)
  }

  /// The weighted people who were asked in some groups, by stratum.
  private func expectedPeople(_ places: [Int]) -> [Double] {
    var people = [Double](repeating: 0, count: numbers.strata)
    for place in places {
      people[numbers.stratum[place]] += sample[place].weight * Double(sample[place].expected)
    }
    return people
  }
}
