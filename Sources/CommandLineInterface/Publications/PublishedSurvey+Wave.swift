import DeliveryStatistics
import Diagnostics
import DisclosureControl
import Monitoring
import Programme
import StatisticsExport

extension PublishedSurvey {
  /// What a wave found, few answers withheld by the pattern of the whole publication.
  ///
  /// - Parameters:
  ///   - wave: The wave.
  ///   - protected: The publication's numbers, those of the wave among them.
  ///   - regions: The regions in the registry's order.
  init(_ wave: Wave, _ protected: ProtectedPublication, regions: [PublishedItem]) {
    let questionnaire = wave.questionnaire
    let order = Dictionary(
      regions.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let estimates = wave.estimates(by: protected).enumerated().sorted {
      let left = $0.element.part.map { order[$0] ?? .max - 1 } ?? .max
      let right = $1.element.part.map { order[$0] ?? .max - 1 } ?? .max
      return (left, $0.offset) < (right, $1.offset)
    }.map(\.element)
    self.init(
      id: questionnaire.id, title: Sentence(questionnaire.title),
      audience: Phrases.Monitoring.audience(questionnaire.audience.rawValue),
      groups: wave.sample.count, answered: wave.respondingGroups,
      people: wave.sample.reduce(0) { $0 + $1.expected },
      items: questionnaire.items.map { item in
        Item(
          id: item.id, text: Sentence(item.text),
          answers: item.answers.map { Answer(id: $0.id, text: Sentence($0.text)) })
      },
      lines: estimates.map { estimate in
        Line(
          item: estimate.question, answer: estimate.answer,
          region: estimate.part.map { code in
            order[code].map { regions[$0] }
              ?? PublishedItem(code: code, name: Sentence(kk: code, ru: code, en: code))
          },
          state: State(estimate.state), respondents: estimate.respondents)
      })
  }
}

extension PublishedSurvey.State {
  /// Rounded to tenths of a per cent: the bytes of a publication hold no fraction of a machine.
  fileprivate init(_ state: Estimate.State) {
    let tenths = { (share: Double) in Int((share * 1000).rounded()) }
    self =
      switch state {
      case .share(let share):
        .share(
          PublishedSurvey.Share(
            value: tenths(share.value), low: tenths(share.low), high: tenths(share.high)))
      case .missing: .missing
      case .withheld: .suppressed
      }
  }
}

extension PublishedSeries {
  /// A series from outside, its numbers as they may be shown.
  init(_ series: OutsideSeries) {
    let value = { (value: OutsideSeries.Value) -> Value in
      switch value {
      case .number(let thousandths): .number(thousandths)
      case .withheld: .suppressed
      }
    }
    self.init(
      id: series.id, subject: series.subject.rawValue, period: series.period.text,
      unit: series.unit, definition: Sentence(series.definition), source: series.source,
      vintage: series.vintage,
      values: Dictionary(
        series.values.compactMap { code, number in code.map { ($0, value(number)) } },
        uniquingKeysWith: { first, _ in first }),
      nation: series.values[nil].map(value) ?? .missing)
  }
}

extension Sentence {
  /// Words in Kazakh and Russian; what has no English is shown in Russian.
  fileprivate init(_ titles: Titles) {
    self.init(kk: titles.kk, ru: titles.ru, en: titles.en.isEmpty ? titles.ru : titles.en)
  }
}
