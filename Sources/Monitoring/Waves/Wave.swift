package import DisclosureControl

/// A sample and what came back of it.
package struct Wave: Sendable {
  /// The questionnaire.
  package let questionnaire: Questionnaire
  /// The groups that were asked.
  package let sample: [SampledGroup]
  /// By question: by sampled group, how many chose each answer; nil for a group that did not answer it.
  private(set) var counts: [String: [[Int]?]] = [:]

  /// Puts answers to the groups that were asked.
  ///
  /// - Throws: What does not fit, the first of it.
  package init(
    _ questionnaire: Questionnaire, sample: [SampledGroup], answers: [GroupAnswers]
  ) throws(WaveFault) {
    self.questionnaire = questionnaire
    self.sample = sample
    let places = Dictionary(
      sample.indices.map { (sample[$0].group, $0) }, uniquingKeysWith: { first, _ in first })
    for item in questionnaire.items {
      counts[item.id] = Array(repeating: nil, count: sample.count)
    }
    var seen: Set<GroupAnswers> = []
    for answer in answers {
      guard let place = places[answer.group] else { throw .notSampled(group: answer.group) }
      try take(answer, at: place, &seen)
    }
    try checkSums()
  }

  private mutating func take(
    _ answer: GroupAnswers, at place: Int, _ seen: inout Set<GroupAnswers>
  ) throws(WaveFault) {
    guard let item = questionnaire.items.first(where: { $0.id == answer.question }),
      let choice = item.answers.firstIndex(where: { $0.id == answer.answer })
    else { throw .unknown(question: answer.question, answer: answer.answer) }
    let bare = GroupAnswers(
      group: answer.group, question: answer.question, answer: answer.answer, count: 0)
    guard seen.insert(bare).inserted else {
      throw .twice(group: answer.group, question: answer.question, answer: answer.answer)
    }
    var row = counts[item.id]?[place] ?? Array(repeating: 0, count: item.answers.count)
    row[choice] = answer.count
    counts[item.id]?[place] = row
  }

  private func checkSums() throws(WaveFault) {
    for item in questionnaire.items {
      for (place, row) in (counts[item.id] ?? []).enumerated() {
        let found = row?.reduce(0, +) ?? 0
        guard found <= sample[place].expected else {
          throw .tooMany(
            group: sample[place].group, question: item.id, found: found,
            expected: sample[place].expected)
        }
      }
    }
  }

  /// Groups that answered anything.
  package var respondingGroups: Int {
    sample.indices.count { place in counts.values.contains { $0[place] != nil } }
  }

  /// Adds the counts of answers as numbers about people, by question, answer and part of the country.
  package func addNumbers(
    to cells: inout PublicationCells, _ policy: DisclosurePolicy, by split: WaveSplit = .region
  ) throws(DisclosureFault) {
    for item in questionnaire.items {
      for (part, sums) in sums(of: item, by: split) {
        for (answer, count) in zip(item.answers.map { $0.id as String? } + [nil], sums) {
          try cells.add(
            key(item.id, answer: answer, split, part), count, rule: policy.answers)
        }
      }
    }
  }

  /// For each part that answered, and the country, how many chose each answer, all of them last.
  private func sums(of item: Questionnaire.Item, by split: WaveSplit) -> [String?: [Int]] {
    var sums: [String?: [Int]] = [:]
    for (place, row) in (counts[item.id] ?? []).enumerated() {
      guard let row else { continue }
      let numbers = row + [row.reduce(0, +)]
      for part in Set([split.part(sample[place]), nil]) {
        let before = sums[part] ?? Array(repeating: 0, count: numbers.count)
        sums[part] = zip(before, numbers).map { $0 + $1 }
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
