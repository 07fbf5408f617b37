import Chronology
package import DeliveryStatistics
package import Diagnostics

extension PublishedTable {
  /// The table of an answer before anything is withheld.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - id: The name in files.
  ///   - title: The title for people.
  ///   - filters: What alone the question counts, by name.
  package init(
    _ answer: Answer, id: String, title: Sentence, filters: [PublishedFilter] = []
  ) {
    func axis(_ dimension: Dimension, _ values: [DimensionValue]) -> PublishedAxis {
      PublishedAxis(
        id: dimension.rawValue, title: dimension.title,
        items: values.map { PublishedItem(code: $0.code, name: $0.name, parent: $0.parent) })
    }
    let places = { (count: Int) in (0..<count).map(Optional.some) + [nil] }
    let question = answer.question
    self.init(
      id: id, title: title, rows: axis(question.rows, answer.rows),
      columns: question.columns.map { axis($0, answer.columns) },
      measures: question.measures.map { PublishedMeasure($0, of: question) },
      period: question.period, filters: filters,
      cells: places(answer.rows.count).flatMap { row in
        places(answer.columns.count).flatMap { column in
          question.measures.indices.map { answer[row, column, $0] }
        }
      })
  }
}

extension PublishedMeasure {
  /// A measure of the cube, with what it must not be added over in a question's table.
  init(_ measure: Measure, of question: Question) {
    let objections = [question.rows, question.columns].compactMap(\.self)
      .compactMap(measure.objection(toAddingOver:))
    self.init(
      id: measure.id, title: measure.title, unit: measure.unit, denominator: measure.denominator,
      definition: measure.definition, caution: objections.first,
      isAboutPeople: measure.isAboutPeople)
  }
}
