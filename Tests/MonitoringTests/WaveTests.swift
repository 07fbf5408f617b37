import Chronology
import DisclosureControl
import EducationRegistry
import Programme
import TestSupport
import Testing

@testable import Monitoring

@Suite struct WaveTests {
  private static let year = SchoolYear(start: 2025)
  private static let questionnaire = Questionnaire(
    id: "calm", title: Titles(kk: "Сауалнама", ru: "Анкета"), audience: .pupils, stages: [],
    items: [
      Questionnaire.Item(
        id: "useful", text: Titles(kk: "Пайдалы ма?", ru: "Полезно?"),
        answers: [
          Questionnaire.Answer(id: "yes", text: Titles(kk: "Иә", ru: "Да")),
          Questionnaire.Answer(id: "no", text: Titles(kk: "Жоқ", ru: "Нет")),
        ])
    ])

  /// Two regions of forty schools each, with one to twelve groups a school.
  private static func registry(seed: UInt64) -> RegistrySnapshot {
    var random = SplitMix64(seed: seed)
    var registry = RegistrySnapshot(
      regions: ["KZ-10", "KZ-11"].map {
        Region(code: $0, kato: "0", name: Titles(kk: $0, ru: $0))
      },
      districts: [0, 1].map {
        District(code: "d\($0)", region: $0, name: Titles(kk: "d", ru: "d"))
      }, isSynthetic: true)
    for school in 0..<80 {
      registry.institutions.append(
        Institution(
          code: "s\(100 + school)", kind: .school, ownership: .state, locality: .urban,
          basis: .mandate, district: school / 40, name: Titles(kk: "м", ru: "ш")))
      for group in 0..<Int.random(in: 1...12, using: &random) {
        registry.groups.append(
          ClassGroup(
            code: "g\(100 + school)-\(group)", institution: school, year: year, stage: .primary,
            grades: GradeSet([2]), language: .kk,
            enrolled: Int.random(in: 8...30, using: &random), weekday: 2))
      }
    }
    return registry
  }

  @Test func drawsTheSameSampleFromTheSameSeed() {
    let frame = SamplingFrame(
      Self.registry(seed: 1), for: Self.questionnaire, year: Self.year)
    let plan = SamplePlan(groups: 60, perInstitution: 3, seed: 7)
    #expect(frame.draw(plan) == frame.draw(plan))
    #expect(
      frame.draw(plan) != frame.draw(SamplePlan(groups: 60, perInstitution: 3, seed: 8)))
    #expect(Set(frame.draw(plan).map(\.group)).count == frame.draw(plan).count)
  }

  @Test func hasNobodyToAskInAnotherYearOrStage() {
    let college = Questionnaire(
      id: "calm", title: Self.questionnaire.title, audience: .pupils, stages: [.college],
      items: Self.questionnaire.items)
    let registry = Self.registry(seed: 1)
    let later = SamplingFrame(
      registry, for: Self.questionnaire, year: SchoolYear(start: 2026))
    #expect(later.groupCount == 0)
    #expect(SamplingFrame(registry, for: college, year: Self.year).groupCount == 0)
    #expect(later.draw(SamplePlan(groups: 60, perInstitution: 3, seed: 7)).isEmpty)
  }

  @Test func weightsGiveThePopulationBackOnAverage() {
    let registry = Self.registry(seed: 2)
    let frame = SamplingFrame(registry, for: Self.questionnaire, year: Self.year)
    let pupils = (0..<registry.groups.count).reduce(0) { $0 + Int(registry.groups.enrolled[$1]) }
    let totals = (0..<300 as Range<UInt64>).map { seed in
      frame.draw(SamplePlan(groups: 40, perInstitution: 2, seed: seed))
        .reduce(0) { $0 + $1.weight * Double($1.expected) }
    }
    let mean = totals.reduce(0, +) / Double(totals.count)
    #expect(abs(mean / Double(pupils) - 1) < 0.01)
  }

  @Test func intervalsHoldTheTruthAboutAsOftenAsTheySay() throws {
    let registry = Self.registry(seed: 3)
    let frame = SamplingFrame(registry, for: Self.questionnaire, year: Self.year)
    // Schools differ: in each, its own share says yes.
    func yes(_ group: SampledGroup) -> Int {
      var random = SplitMix64(seed: UInt64(group.institution.dropFirst()) ?? 0)
      return Int(
        (Double(group.expected) * Double.random(in: 0.4...0.9, using: &random)).rounded())
    }
    let all = frame.draw(SamplePlan(groups: 100_000, perInstitution: 100, seed: 1))
    let truth =
      Double(all.reduce(0) { $0 + yes($1) }) / Double(all.reduce(0) { $0 + $1.expected })
    var hits = 0
    for seed in 0..<100 as Range<UInt64> {
      let sample = frame.draw(SamplePlan(groups: 60, perInstitution: 3, seed: seed))
      let answers = sample.flatMap { group in
        [("yes", yes(group)), ("no", group.expected - yes(group))].map {
          GroupAnswers(group: group.group, question: "useful", answer: $0.0, count: $0.1)
        }
      }
      let wave = try Wave(Self.questionnaire, sample: sample, answers: answers)
      let estimates = try wave.estimates(DisclosurePolicy()).estimates
      let country = try #require(estimates.first { $0.part == nil && $0.answer == "yes" })
      guard case .share(let share) = country.state else {
        Issue.record("the country's share is there")
        continue
      }
      if share.low <= truth, truth <= share.high { hits += 1 }
    }
    #expect(hits >= 88)
  }

  @Test func withholdsFewAnswersAndSaysWhereNobodyAnswered() throws {
    let sample = (0..<8).map { place in
      SampledGroup(
        group: "g\(place)", institution: "s\(place)", region: place < 4 ? "KZ-10" : "KZ-11",
        kind: "school", expected: 20, weight: 5)
    }
    let answers = (0..<4).flatMap { place in
      [("yes", 19), ("no", place == 0 ? 1 : 0)].map {
        GroupAnswers(group: "g\(place)", question: "useful", answer: $0.0, count: $0.1)
      }
    }
    let wave = try Wave(Self.questionnaire, sample: sample, answers: answers)
    let estimates = try wave.estimates(DisclosurePolicy()).estimates
    let states = estimates.map { "\($0.part ?? "KZ") \($0.answer): \($0.state)" }
    #expect(estimates.filter { $0.part == "KZ-11" }.allSatisfy { $0.state == .missing })
    #expect(
      estimates.filter { $0.part != "KZ-11" && $0.answer == "no" }
        .allSatisfy { $0.state == .withheld }, "\(states)")
  }

  /// So many groups in each of ten regions, schools and colleges by turns; in each so many say no.
  private static func thin(_ no: Int, groups: Int = 2) throws -> Wave {
    let sample = (0..<10 * groups).map { place in
      SampledGroup(
        group: "g\(place)", institution: "s\(place)", region: "KZ-\(10 + place % 10)",
        kind: place < 5 * groups ? "school" : "college", expected: 20, weight: 5)
    }
    let answers = sample.flatMap { group in
      [("yes", 4 - no), ("no", no)].map {
        GroupAnswers(group: group.group, question: "useful", answer: $0.0, count: $0.1)
      }
    }
    return try Wave(Self.questionnaire, sample: sample, answers: answers)
  }

  @Test(arguments: [
    (2, 2, WaveSplit.kind as WaveSplit?, 20), (0, 2, nil, 22), (1, 1, .country, 20),
  ])
  func proposesTheCoarserSplit(
    no: Int, groups: Int, proposal: WaveSplit?, withheld: Int
  ) throws {
    let wave = try Self.thin(no, groups: groups)
    let policy = DisclosurePolicy()
    let estimates = try wave.estimates(policy).estimates
    let sparse = try #require(try wave.sparsity(of: estimates, by: .region, policy))
    #expect(sparse.proposal == proposal)
    #expect(sparse.numbers == 22 && sparse.withheld == withheld, "\(sparse)")
    guard let proposal else { return }
    let coarser = try wave.estimates(policy, by: proposal).estimates
    #expect(coarser.allSatisfy { $0.state != .withheld && $0.state != .missing })
    #expect(coarser.count == (proposal == .kind ? 6 : 2))
    #expect(try wave.sparsity(of: coarser, by: proposal, policy) == nil)
    // The country's share is the same, however the rest is split.
    let nation = { (all: [Estimate]) in all.first { $0.part == nil && $0.answer == "no" }?.state }
    if proposal == .kind { #expect(nation(coarser) == nation(estimates)) }
  }

  @Test func refusesAnswersThatCannotBe() {
    let sample = [
      SampledGroup(
        group: "g", institution: "s", region: "KZ-10", kind: "school", expected: 20, weight: 5)
    ]
    for answer in [
      GroupAnswers(group: "h", question: "useful", answer: "yes", count: 1),
      GroupAnswers(group: "g", question: "useful", answer: "maybe", count: 1),
      GroupAnswers(group: "g", question: "useful", answer: "yes", count: 21),
    ] {
      #expect(throws: WaveFault.self) {
        try Wave(Self.questionnaire, sample: sample, answers: [answer])
      }
    }
  }
}
