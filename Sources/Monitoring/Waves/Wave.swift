package import DisclosureControl

/// A sample and what came back of it.
package struct Wave: Sendable {
  /// The questionnaire.
  package let questionnaire: Questionnaire
  /// The groups that were asked.
  package let sample: [SampledGroup]
  /// The strata and the institutions of the groups.
  let numbers: SampleNumbers
  /// By question, in the order of the questionnaire.
  private(set) var counts: [AnswerCounts]

  /// Puts answers to the groups that were asked.
  ///
  /// - Throws: What does not fit, the first of it.
  package init(
    _ questionnaire: Questionnaire, sample: [SampledGroup], answers: [GroupAnswers]
  ) throws(WaveFault) {
    self.questionnaire = questionnaire
    self.sample = sample
    numbers = SampleNumbers(sample)
    counts = questionnaire.items.map {
      AnswerCounts(groups: sample.count, choices: $0.answers.count)
    }
    let places = Dictionary(
      sample.indices.map { (sample[$0].group, $0) }, uniquingKeysWith: { first, _ in first })
    // The answers of a group mostly stand behind each other.
    var last: (group: String, place: Int)?
    for answer in answers {
      if answer.group != last?.group {
        guard let place = places[answer.group] else { throw .notSampled(group: answer.group) }
        last = (answer.group, place)
      }
      if let last { try take(answer, at: last.place) }
    }
    try checkSums()
  }

  private mutating func take(_ answer: GroupAnswers, at place: Int) throws(WaveFault) {
    guard let item = questionnaire.items.firstIndex(where: { $0.id == answer.question }),
      let choice = questionnaire.items[item].answers.firstIndex(where: { $0.id == answer.answer })
    else { throw .unknown(question: answer.question, answer: answer.answer) }
    guard counts[item].set(answer.count, of: choice, at: place) else {
      throw .twice(group: answer.group, question: answer.question, answer: answer.answer)
    }
  }

  private func checkSums() throws(WaveFault) {
    for (item, counts) in zip(questionnaire.items, counts) {
      for place in sample.indices where counts.sum(at: place) > sample[place].expected {
        throw .tooMany(
          group: sample[place].group, question: item.id, found: counts.sum(at: place),
          expected: sample[place].expected)
      }
    }
  }

  /// Groups that answered anything.
  package var respondingGroups: Int {
    sample.indices.count { place in counts.contains { $0.hasAnswer(at: place) } }
  }

  /// Adds the counts of answers as numbers about people, by question, answer and part of the country.
  package func addNumbers(
    to cells: inout PublicationCells, _ policy: DisclosurePolicy, by split: WaveSplit = .region
  ) throws(DisclosureFault) {
    for (item, counts) in zip(questionnaire.items, counts) {
      for (part, sums) in sums(of: counts, by: split) {
        for (answer, count) in zip(item.answers.map { $0.id as String? } + [nil], sums) {
          try cells.add(
            key(item.id, answer: answer, split, part), count, rule: policy.answers)
        }
      }
    }
  }

  /// For each part that answered, and the country, how many chose each answer, all of them last.
  private func sums(of counts: AnswerCounts, by split: WaveSplit) -> [String?: [Int]] {
    var sums: [String?: [Int]] = [:]
    for place in sample.indices where counts.hasAnswer(at: place) {
      for part in Set([split.part(sample[place]), nil]) {
        var here = sums[part] ?? Array(repeating: 0, count: counts.choices + 1)
        sums[part] = nil
        for choice in 0..<counts.choices { here[choice] += counts.count(of: choice, at: place) }
        here[counts.choices] += counts.sum(at: place)
        sums[part] = here
      }
    }
    return sums
  }

  func key(_ question: String, answer: String?, _ split: WaveSplit, _ part: String?) -> CellKey {
    CellKey(
      "answers:\(questionnaire.id):\(question)",
      [("answer", answer), (split.rawValue, part)].compactMap { dimension, code in
        code.map { CellKey.Coordinate(dimension, $0) }
      })
  }
}
