import DeliveryStatistics
import Diagnostics
import Monitoring
import Programme

/// The estimates of a wave as rows.
enum EstimateListing {
  /// A row a question, part and answer, the country last.
  static func listing(
    of estimates: [Estimate], by split: WaveSplit, _ questionnaire: Questionnaire
  ) -> Listing {
    var listing = Listing([
      .init("question", Phrases.Monitoring.question), part(split),
      .init("answer", Phrases.Monitoring.answer), .init("share", Phrases.Monitoring.share),
      .init("low", Phrases.Monitoring.low), .init("high", Phrases.Monitoring.high),
      .init("respondents", Phrases.Monitoring.respondents),
    ])
    for estimate in estimates {
      let item = questionnaire.items.first { $0.id == estimate.question }
      let answer = item?.answers.first { $0.id == estimate.answer }
      listing.append(
        [
          term(estimate.question, item.map { Sentence(titles: $0.text) }),
          estimate.part.map { name($0, split) } ?? .term("KZ", Phrases.Monitoring.country),
          term(estimate.answer, answer.map { Sentence(titles: $0.text) }),
        ] + shares(estimate.state)
          + [estimate.respondents.map { .number($0) } ?? withheld])
    }
    return listing
  }

  private static func part(_ split: WaveSplit) -> Listing.Column {
    split == .kind
      ? .init("kind", Dimension.kind.title) : .init("region", Phrases.Heading.region)
  }

  private static func name(_ part: String, _ split: WaveSplit) -> Listing.Field {
    let kind = split == .kind ? Dimension.kinds.first { $0.code == part } : nil
    return kind.map { .term(part, $0.name) } ?? .text(part)
  }

  private static let withheld = Listing.Field.term("suppressed", Phrases.Monitoring.withheld)

  private static func term(_ code: String, _ words: Sentence?) -> Listing.Field {
    words.map { .term(code, $0) } ?? .text(code)
  }

  private static func shares(_ state: Estimate.State) -> [Listing.Field] {
    switch state {
    case .share(let share):
      [share.value, share.low, share.high].map { .decimal(PerMilleText.percent($0)) }
    case .missing: [.nothing, .nothing, .nothing]
    case .withheld: [withheld, .nothing, .nothing]
    }
  }
}

extension Sentence {
  /// A title of a questionnaire; what has no English is shown in Russian.
  fileprivate init(titles: Titles) {
    self.init(kk: titles.kk, ru: titles.ru, en: titles.en.isEmpty ? titles.ru : titles.en)
  }
}
