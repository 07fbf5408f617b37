import DeliveryStatistics
import Diagnostics
import LibXML

/// What a wave found, in the report: a line a question with its interval, and the table by region under it.
struct SurveySection {
  private static let leastLabel = 2300
  private static let track = 3600
  private static let step = 260

  private let survey: PublishedSurvey
  private let markup: BookletMarkup

  /// The section of a wave.
  init(_ survey: PublishedSurvey, _ markup: BookletMarkup) {
    self.survey = survey
    self.markup = markup
  }

  private var language: InterfaceLanguage { markup.language }

  /// Everything under the section's heading.
  var content: [XMLElement] {
    [XMLElement("p", text: Self.note(survey, language))]
      + survey.items.enumerated().flatMap { number, item in
        [figure(item, number: number), table(item)]
      } + legend
  }

  /// How the wave was drawn, and how many answered.
  static func note(_ survey: PublishedSurvey, _ language: InterfaceLanguage) -> String {
    let numbers = NumberText(language: language)
    return MonitoringWords.surveyNote.text(
      language,
      [
        "audience": survey.audience[language], "groups": numbers.count(survey.groups),
        "answered": numbers.count(survey.answered), "people": numbers.count(survey.people),
      ])
  }

  /// The country's shares: a bar, and a whisker over its interval.
  private func figure(_ item: PublishedSurvey.Item, number: Int) -> XMLElement {
    // Bars begin behind the longest answer, at seven pixels a letter.
    let longest = item.answers.map(\.text[language].count).max() ?? 0
    let label = max(Self.leastLabel, 160 + 70 * longest)
    let shapes = item.answers.enumerated().flatMap { place, answer -> [XMLElement] in
      let top = place * Self.step
      let state = survey.line(item.id, answer.id, nil)?.state ?? .missing
      var shapes = [
        Drawing.text(label - 80, top + 155, answer.text[language], "label"),
        Drawing.box(label, top + 40, Self.track, 150, "track"),
      ]
      if case .share(let share) = state {
        let at = { (tenths: Int) in label + tenths * Self.track / 1000 }
        shapes += [
          Drawing.box(label, top + 70, share.value * Self.track / 1000, 90, "bar"),
          Drawing.path([(at(share.low), top + 20), (at(share.low), top + 210)], "axis"),
          Drawing.path([(at(share.low), top + 115), (at(share.high), top + 115)], "axis"),
          Drawing.path([(at(share.high), top + 20), (at(share.high), top + 210)], "axis"),
        ]
      }
      return shapes + [
        Drawing.text(label + Self.track + 80, top + 155, text(state), "value")
      ]
    }
    let title = "\(item.text[language]) – \(ReportWords.nation[language])"
    return XMLElement(
      "figure",
      elements: [
        XMLElement("figcaption", text: title),
        Drawing.picture(
          width: (label + Self.track + 1700) / 10,
          height: (item.answers.count * Self.step + 40) / 10, label: title,
          id: "unknown-\(survey.id)-\(number)", shapes),
      ])
  }

  private func table(_ item: PublishedSurvey.Item) -> XMLElement {
    markup.plainTable(
      headings: [Dimension.region.title[language]] + item.answers.map { $0.text[language] }
        + [MonitoringWords.respondents[language]],
      rows: survey.regions.map { region in
        let lines = item.answers.map { survey.line(item.id, $0.id, region) }
        let respondents = lines.first.flatMap { $0?.respondents }
        return [(region ?? SurveyFile.nation).name[language]]
          + lines.map { text($0?.state ?? .missing) }
          + [respondents.map(markup.numbers.count) ?? NumberText.suppressed]
      }, names: 1)
  }

  private func text(_ state: PublishedSurvey.State) -> String {
    switch state {
    case .share(let share):
      "\(percent(share.value)) (\(percent(share.low))–\(percent(share.high)))"
    case .missing: NumberText.missing
    case .suppressed: NumberText.suppressed
    }
  }

  private func percent(_ tenths: Int) -> String {
    "\(tenths / 10)\(language == .en ? "." : ",")\(tenths % 10)"
  }

  private var legend: [XMLElement] {
    let names = Set(survey.lines.map(\.state.name))
    let signs = [
      ("missing", PublicationWords.noAnswers, NumberText.missing),
      ("suppressed", ReportWords.suppressed, NumberText.suppressed),
    ]
    let text = signs.filter { names.contains($0.0) }
      .map { $0.1.text(language, ["mark": $0.2]) }.joined(separator: " ")
    return text.isEmpty ? [] : [XMLElement("p", ["class": "legend"], text: text)]
  }
}
