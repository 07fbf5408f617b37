import DeliveryLedger
import DisclosureControl
import EducationRegistry
import Monitoring
import Programme

/// A wave of the size that the ministry reported (facts 1.6): 46 thousand teachers and 318 thousand pupils drawn from
/// the registry, answers put to them, estimated by region with intervals and suppression; no peer has a frame.
func monitoringBenchmark(_ bench: Workbench) throws -> [BenchLine] {
  let ledger = try Ledger.open(bench.demo + "/qorgan.sqlite")
  let registry = try ledger.registry()
  guard let year = registry.groups.year.max().map({ SchoolYear(start: Int($0)) }) else {
    throw BenchFault.failed("the registry", 1)
  }
  var (drawing, estimating, people) = (0.0, 0.0, [Int]())
  for (audience, groups) in [(Questionnaire.Audience.teachers, 46_000), (.pupils, 13_900)] {
    let questionnaire = questionnaire(of: audience)
    let (sample, draw) = Stopwatch.time {
      SamplingFrame(registry, for: questionnaire, year: year)
        .draw(SamplePlan(groups: groups, perInstitution: 8, seed: 1))
    }
    let answers = answers(of: sample, to: questionnaire)
    let (_, estimate) = try Stopwatch.time {
      try Wave(questionnaire, sample: sample, answers: answers).estimates(DisclosurePolicy())
    }
    drawing += draw
    estimating += estimate
    people.append(sample.reduce(0) { $0 + $1.expected })
  }
  return [
    BenchLine(name: "monitoring.teachers", value: Double(people[0]), unit: "people"),
    BenchLine(name: "monitoring.pupils", value: Double(people[1]), unit: "people"),
    BenchLine(name: "monitoring.draw", value: drawing * 1000, unit: "ms"),
    BenchLine(name: "monitoring.estimate", value: estimating * 1000, unit: "ms"),
    BenchLine(name: "monitoring.wave", value: drawing + estimating, unit: "s"),
  ]
}

/// Ten questions of four answers each.
private func questionnaire(of audience: Questionnaire.Audience) -> Questionnaire {
  let words = Titles(kk: "сұрақ", ru: "вопрос")
  return Questionnaire(
    id: "wave", title: words, audience: audience, stages: [],
    items: (0..<10).map { number in
      Questionnaire.Item(
        id: "q\(number)", text: words,
        answers: (0..<4).map { Questionnaire.Answer(id: "a\($0)", text: words) })
    })
}

/// Four groups of five answer; the last answer is rare, so that something is withheld.
private func answers(
  of sample: [SampledGroup], to questionnaire: Questionnaire
) -> [GroupAnswers] {
  var random = SeededNumbers(seed: 7)
  var answers: [GroupAnswers] = []
  for group in sample where Int.random(in: 0..<5, using: &random) > 0 {
    for item in questionnaire.items {
      var counts = [0, 0, 0, 0]
      for _ in 0..<group.expected {
        let draw = Int.random(in: 0..<1000, using: &random)
        counts[draw < 600 ? 0 : draw < 900 ? 1 : draw < 999 ? 2 : 3] += 1
      }
      answers += zip(item.answers, counts).map {
        GroupAnswers(group: group.group, question: item.id, answer: $0.id, count: $1)
      }
    }
  }
  return answers
}
