import Diagnostics

/// Waves under one structure: area, question, answer and the time; each share with its interval and its respondents.
struct SDMXSurveys {
  /// The structure.
  let structure: SDMXStructure
  private let publication: Publication

  /// The waves of a publication; nil when it has none.
  init?(_ publication: Publication) {
    guard !publication.surveys.isEmpty else { return nil }
    self.publication = publication
    var areas = SDMXCodelist.areas
    var questions = SDMXCodelist(of: .indicator, as: "SURVEY_QUESTION")
    var answers = SDMXCodelist(of: .answer)
    for survey in publication.surveys {
      for region in survey.regions.compactMap(\.self) { areas.add(.area(region)) }
      questions.add(SDMXCode(id: SDMXCode.id(survey.id), name: survey.title))
      for item in survey.items {
        let question = Self.code(survey, item)
        questions.add(
          SDMXCode(id: question, name: item.text, parent: SDMXCode.id(survey.id)))
        for answer in item.answers {
          answers.add(SDMXCode(id: Self.code(survey, item, answer.id), name: answer.text))
        }
      }
    }
    var units = SDMXCodelist(of: .unit)
    units.add(.unit(Self.percent))
    structure = SDMXStructure(
      SDMXStructure.base + "_SURVEY", Self.title,
      dimensions: [.referenceArea, .indicator, .answer], lists: [areas, questions, answers],
      attributes: [
        .needed(.unit, .coded(units)), .optional(.low, .decimal), .optional(.high, .decimal),
        .optional(.respondents, .count),
      ])
  }

  private static let percent = Sentence(kk: "%", ru: "%", en: "%")
  private static let title = Sentence(
    kk: "«Жеке қауіпсіздік» сабақтары туралы сауалнамалар",
    ru: "Опросы об уроках «Личная безопасность»", en: "Surveys about Personal Safety lessons")

  /// Ids of questionnaires have no `_`, so no two questions share a code.
  private static func code(
    _ survey: PublishedSurvey, _ item: PublishedSurvey.Item, _ answer: String? = nil
  ) -> String {
    ([survey.id, item.id] + [answer].compactMap(\.self)).map(SDMXCode.id).joined(separator: "_")
  }

  /// A data set a wave.
  var dataSets: [SDMXDataSet] {
    publication.surveys.map { survey in
      SDMXDataSet(
        path: "sdmx/surveys/\(survey.id)",
        dataflow: "SURVEY_" + SDMXCode.constant(survey.id), title: survey.title,
        structure: structure, period: publication.vintage.period,
        observations: survey.items.flatMap { item in
          survey.lines.filter { $0.item == item.id }.map { observation($0, item, survey) }
        })
    }
  }

  private func observation(
    _ line: PublishedSurvey.Line, _ item: PublishedSurvey.Item, _ survey: PublishedSurvey
  ) -> SDMXObservation {
    let (state, numbers): (SDMXObservation.State, [String]) =
      switch line.state {
      case .share(let share):
        (.shown, [share.value, share.low, share.high].map(SurveyFile.percent))
      case .missing: (.missing, ["", "", ""])
      case .suppressed: (.withheld, ["", "", ""])
      }
    return SDMXObservation(
      key: [
        line.region.map { SDMXCode.id($0.code) } ?? SDMXStructure.nation,
        Self.code(survey, item), Self.code(survey, item, line.answer),
        SDMXTime.code(publication.vintage.period),
      ], value: numbers[0], state: state,
      own: [
        SDMXCode.unit(Self.percent).id, numbers[1], numbers[2],
        line.respondents.map { String($0) } ?? "",
      ], isSynthetic: publication.vintage.isSynthetic)
  }
}
