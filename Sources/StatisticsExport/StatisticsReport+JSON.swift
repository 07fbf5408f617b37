import Chronology
import DeliveryStatistics
import Diagnostics
import FoundationEssentials

extension StatisticsReport {
  /// The table as JSON (RFC 8259): codes, states and counts, with every definition.
  package func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(document)) + [UInt8(ascii: "\n")]
  }

  private var document: ReportDocument {
    ReportDocument(
      synthetic: head.isSynthetic, workingView: isWorkingView,
      from: answer.question.period.first.iso, through: answer.question.through.iso,
      filters: answer.question.filters.map(\.text), hiddenRows: answer.hiddenRows,
      notes: answer.notes.map { names(ReportWords.note($0)) },
      asOf: ReportDocument.AsOf(
        position: head.position, receivedAt: head.receivedAt?.iso,
        lastSession: head.lastSession?.iso),
      measures: answer.question.measures.map(entry),
      rows: split(answer.question.rows, answer.rows),
      columns: answer.question.columns.map { split($0, answer.columns) },
      lines: ReportLine.all(of: answer).map(line))
  }

  private func entry(_ measure: Measure) -> ReportDocument.MeasureEntry {
    ReportDocument.MeasureEntry(
      id: measure.id, title: names(measure.title), unit: names(measure.unit),
      denominator: measure.denominator.map(names), definition: names(measure.definition),
      isAdditive: measure.isAdditive, isAboutPeople: measure.isAboutPeople,
      notAdditive: [answer.question.rows, answer.question.columns].compactMap(\.self)
        .compactMap { dimension in
          measure.objection(toAddingOver: dimension).map {
            ReportDocument.Objection(dimension: dimension.rawValue, reason: names($0))
          }
        })
  }

  private func split(
    _ dimension: Dimension, _ values: [DimensionValue]
  ) -> ReportDocument.Split {
    ReportDocument.Split(
      dimension: dimension.rawValue, title: names(dimension.title),
      values: values.map { ReportDocument.Value(code: $0.code, name: names($0.name)) })
  }

  private func line(_ line: ReportLine) -> ReportDocument.Line {
    ReportDocument.Line(
      row: line.rowValue?.code ?? "_T",
      column: answer.question.columns == nil ? nil : line.columnValue?.code ?? "_T",
      institutions: line.reporting.institutions, silentInstitutions: line.reporting.silent,
      cells: answer.question.measures.indices.map { cell(line, $0) })
  }

  private func cell(_ line: ReportLine, _ place: Int) -> ReportDocument.Cell {
    let cell = line.cells[place]
    let earlier = answer.earlier(row: line.row, column: line.column, measure: place)
    let share = answer.share(row: line.row, column: line.column, measure: place)
    let isRefused = answer.isRefused(
      row: line.row, column: answer.columns.isEmpty ? 0 : line.column, measure: place)
    return ReportDocument.Cell(
      measure: answer.question.measures[place].id, state: cell.state, count: cell.figure?.count,
      outOf: cell.figure?.outOf, percent: cell.figure?.perMille.map { Double($0) / 10 },
      earlier: earlier.map {
        ReportDocument.Count(
          state: $0.state, count: $0.figure?.count, outOf: $0.figure?.outOf)
      }, sharePercent: share?.perMille.map { Double($0) / 10 },
      reason: isRefused ? "not-additive" : nil)
  }

  private func names(_ sentence: Sentence) -> ReportDocument.Names {
    ReportDocument.Names(kk: sentence.kk, ru: sentence.ru, en: sentence.en)
  }
}
