import Chronology
package import Diagnostics

extension Cube {
  /// What a cell of the table that answers a question is made of; a share leads to what it is a share of.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - row: The code of the row; nil for the total.
  ///   - column: The code of the column; nil for the total.
  ///   - measure: The measure.
  ///   - limit: How many things are named; all are counted.
  /// - Returns: Nil when the table has no such row or column.
  package func trace(
    _ question: Question, row: String?, column: String?, measure: Measure, limit: Int
  ) -> Trace? {
    guard let facts, let quantity = measure.quantities.last else { return nil }
    let context = context(of: question)
    let places = TablePlaces(question, population: population, context: context)
    guard
      let target = TraceTarget(
        row: row, column: column, question: question, places: places, context: context)
    else { return nil }
    var scan = TraceScan(
      population: population, plan: plan, facts: facts, places: places, target: target,
      quantity: quantity, through: Int(question.through.number), limit: limit)
    return quantity.grain == .person ? scan.trace(of: staff ?? StaffRoll([])) : scan.trace()
  }

  /// The codes of the rows and columns that the table of a question may have.
  package func codes(of dimension: Dimension, in question: Question) -> [String] {
    dimension.values(in: context(of: question)).map(\.code)
  }

  /// What stands against a question that only the registry, the programme and the size of the table can tell.
  package func objections(to question: Question) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for filter in question.filters {
      let known = codes(of: filter.dimension, in: question)
      for code in filter.codes where !known.contains(code) {
        let near = NearMiss.of(code, among: known)
        found.append(
          Diagnostic(
            near == nil ? "statistics.filter.value" : "statistics.filter.value.near",
            at: Place(file: "--where"),
            facts: [
              "name": code, "dimension": filter.dimension.rawValue, "near": near ?? "",
              "known": Self.list(known),
            ]))
      }
    }
    let cells =
      codes(of: question.rows, in: question).count
      * (question.columns.map { codes(of: $0, in: question).count } ?? 1)
    if cells > Self.mostCells {
      found.append(
        Diagnostic(
          "statistics.table.too-large", at: Place(file: "--rows"),
          facts: ["cells": "\(cells)", "limit": "\(Self.mostCells)"]))
    }
    return found
  }

  /// Districts by days of a school year are 80 thousand; a table of half a million nobody reads, and it takes 120 MB.
  private static let mostCells = 500_000

  private static func list(_ known: [String]) -> String {
    let shown = 40
    return known.prefix(shown).joined(separator: ", ") + (known.count > shown ? ", …" : "")
  }
}
