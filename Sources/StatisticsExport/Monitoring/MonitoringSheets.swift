import DeliveryStatistics
import Diagnostics
import Tabular

/// The sheets of waves and of indicators from outside.
struct MonitoringSheets {
  private let publication: Publication

  /// The sheets of a publication.
  init(_ publication: Publication) {
    self.publication = publication
  }

  /// Adds them to a workbook.
  func add(to book: XLSXWriter) throws(TableFault) {
    for (number, survey) in publication.surveys.enumerated() {
      try add(survey, number: number + 1, to: book)
    }
    if !publication.series.isEmpty { try addContext(to: book) }
  }

  private func add(
    _ survey: PublishedSurvey, number: Int, to book: XLSXWriter
  ) throws(TableFault) {
    try book.addSheet(
      String("S\(number) \(survey.id)".prefix(31)),
      columns: [
        MonitoringWords.question, MonitoringWords.question, ReportWords.table,
        MonitoringWords.answer,
        MonitoringWords.answer, MonitoringWords.share, MonitoringWords.low, MonitoringWords.high,
        MonitoringWords.respondents,
      ].enumerated().map { place, words in
        place == 2 ? "Өңір\nРегион\nRegion" : WorkbookText.lines(words)
      },
      notes: WorkbookText.notes(
        survey.title, period: publication.vintage.period, of: publication) + notes(survey))
    for item in survey.items {
      for line in survey.lines where line.item == item.id {
        guard let answer = item.answers.first(where: { $0.id == line.answer }) else { continue }
        try book.addRow(
          [
            .text(item.text.kk), .text(item.text.ru),
            .text(WorkbookText.line((line.region ?? SurveyFile.nation).name)),
            .text(answer.text.kk), .text(answer.text.ru),
          ] + Self.shares(line.state)
            + [line.respondents.map { .number($0) } ?? .text(NumberText.suppressed)])
      }
    }
  }

  private func notes(_ survey: PublishedSurvey) -> [String] {
    InterfaceLanguage.allCases.map { SurveySection.note(survey, $0) }
  }

  private static func shares(_ state: PublishedSurvey.State) -> [XLSXCell] {
    switch state {
    case .share(let share):
      [share.value, share.low, share.high].map { .decimal(Double($0) / 10) }
    case .missing: [NumberText.missing, "", ""].map { .text($0) }
    case .suppressed: [NumberText.suppressed, "", ""].map { .text($0) }
    }
  }

  private func addContext(to book: XLSXWriter) throws(TableFault) {
    let measures = [Measure.held, Measure.coverage]
    let definitions = publication.series.flatMap { series in
      [series.definition.kk, series.definition.ru].map {
        "\(series.id) (\(series.period), \(series.unit)): \($0) – \(series.source), \(series.vintage)"
      }
    }
    try book.addSheet(
      "Context",
      columns: ["KZ", "Қазақша", "Русский", "English"]
        + measures.map { "\(WorkbookText.lines($0.title))\n(\($0.unit.en))" }
        + publication.series.map { "\($0.id)\n\($0.period)\n(\($0.unit))" },
      notes: WorkbookText.notes(
        MonitoringWords.contextTitle, period: publication.vintage.period, of: publication)
        + InterfaceLanguage.allCases.map { MonitoringWords.noCause[$0] } + definitions)
    let table = publication.table("regions")
    for (place, region) in ContextFile.regions(publication).enumerated() {
      let item = region ?? SurveyFile.nation
      try book.addRow(
        [item.code, item.name.kk, item.name.ru, item.name.en].map { .text($0) }
          + measures.map { measure in
            TableSheet.cell(
              table?.cell(measure.id, row: region == nil ? nil : place) ?? .missing)
          } + publication.series.map { Self.cell($0.value(region?.code)) })
    }
  }

  private static func cell(_ value: PublishedSeries.Value) -> XLSXCell {
    switch value {
    case .number(let thousandths) where thousandths % 1000 == 0: .number(thousandths / 1000)
    case .number(let thousandths): .decimal(Double(thousandths) / 1000)
    case .suppressed: .text(NumberText.suppressed)
    case .missing: .text(NumberText.missing)
    }
  }
}
