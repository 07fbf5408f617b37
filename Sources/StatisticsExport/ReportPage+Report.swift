import DeliveryStatistics
import Diagnostics

extension ReportPage {
  /// The page of a report.
  init(_ report: StatisticsReport, css: String) {
    let language = report.language
    let notes = Footnotes(report: report)
    let question = report.answer.question
    self.language = language.rawValue
    self.css = css
    title = ReportWords.title[language]
    split = notes.split
    synthetic = report.head.isSynthetic ? ReportWords.synthetic[language] : nil
    date = notes.date
    conditions = notes.conditions
    asOf = notes.asOf
    silent = notes.silent
    nation = ReportWords.nation[language]
    tiles = Self.tiles(report)
    chart = BarChart(report)
    table = ReportWords.table[language]
    names = [question.rows.title[language]] + [question.columns].compactMap { $0?.title[language] }
    headings = ReportFields(report).headings
    width = names.count + headings.count
    lines = ReportLine.all(of: report.answer).map { Self.line($0, report) }
    measures = ReportWords.measures[language]
    definitionHeadings = [
      ReportWords.measure, ReportWords.unit, ReportWords.denominator, ReportWords.definition,
    ].map { $0[language] }
    definitions = Self.definitions(report)
    self.notes = ReportWords.notes[language]
    legend = notes.legend + notes.remarks
  }

  private static func tiles(_ report: StatisticsReport) -> [Tile] {
    let numbers = NumberText(language: report.language)
    return report.answer.question.measures.enumerated().map { place, measure in
      let cell = report.answer[nil, nil, place]
      return Tile(
        title: measure.title[report.language], value: numbers.cell(cell),
        counts: numbers.counts(cell),
        unit: (measure.denominator ?? measure.unit)[report.language])
    }
  }

  private static func line(_ line: ReportLine, _ report: StatisticsReport) -> Line {
    let answer = report.answer
    let columns = answer.columns.count
    let isFirst = line.column == nil ? columns == 0 : line.column == 0
    let hasColumns = answer.question.columns != nil
    return Line(
      row: isFirst ? report.name(line.rowValue) : nil,
      span: columns + (columns == 0 || answer.hasColumnTotal ? 1 : 0),
      column: hasColumns ? report.name(line.columnValue) : nil,
      isTotal: line.row == nil || hasColumns && line.column == nil,
      fields: ReportFields(report).fields(of: line))
  }

  private static func definitions(_ report: StatisticsReport) -> [Definition] {
    let language = report.language
    let asked = report.answer.question.measures.map { measure in
      Definition(
        title: measure.title[language], unit: measure.unit[language],
        denominator: measure.denominator?[language] ?? "",
        definition: measure.definition[language])
    }
    let institutions = Measure.institutions
    return asked + [
      Definition(
        title: ReportWords.silent[language], unit: institutions.unit[language],
        denominator: institutions.title[language].lowercased(),
        definition: ReportWords.silentDefinition[language])
    ]
  }
}
