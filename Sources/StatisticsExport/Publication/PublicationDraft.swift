import Chronology
package import DeliveryStatistics
import Diagnostics
package import DisclosureControl

/// A publication before anything is withheld.
package struct PublicationDraft: Sendable {
  /// Which state of which numbers it will be.
  package let vintage: Vintage
  /// The tables in order, every number in them.
  package let tables: [PublishedTable]
  /// The table of the half-yearly form.
  package let halfYear: PublishedTable

  /// A draft.
  package init(vintage: Vintage, tables: [PublishedTable], halfYear: PublishedTable) {
    self.vintage = vintage
    self.tables = tables
    self.halfYear = halfYear
  }

  /// The draft of a vintage, its questions answered one by one.
  ///
  /// - Parameters:
  ///   - vintage: Which state of which numbers.
  ///   - tables: What is asked: the national tables and saved questions.
  ///   - answer: Answers a question.
  package init(
    _ vintage: Vintage, asking tables: [NationalTable] = NationalTable.all,
    answer: (Question) throws -> Answer
  ) rethrows {
    self.init(
      vintage: vintage,
      tables: try tables.compactMap { table in
        let question = table.question(period: vintage.period)
        let filters = try question.filters.compactMap { try Self.named($0, vintage, answer) }
        // A country without such institutions has no table of them.
        guard filters.count == question.filters.count else { return nil }
        return PublishedTable(
          try answer(question), id: table.id, title: table.title, filters: filters)
      },
      halfYear: PublishedTable(
        try answer(NationalTable.halfYear.question(period: Self.halfYear(of: vintage.period))),
        id: NationalTable.halfYear.id, title: NationalTable.halfYear.title))
  }

  /// A limit to one value with its name; nil when there is nothing of that value.
  private static func named(
    _ filter: QuestionFilter, _ vintage: Vintage, _ answer: (Question) throws -> Answer
  ) rethrows -> PublishedFilter? {
    let values = try answer(
      Question(
        rows: filter.dimension, columns: nil, measures: [.groups], period: vintage.period)
    ).rows
    return values.first { $0.code == filter.codes.first }.map { value in
      PublishedFilter(
        dimension: filter.dimension.rawValue, title: filter.dimension.title,
        item: PublishedItem(code: value.code, name: value.name, parent: value.parent))
    }
  }

  /// The part of a period that lies in the half-year of its last day.
  private static func halfYear(of period: DayRange) -> DayRange {
    let first = max(period.first, HalfYear(containing: period.last).first)
    return DayRange(first: first, last: period.last) ?? period
  }

  /// Every number about people, by what it is.
  package func numbers(
    policy: DisclosurePolicy
  ) throws(DisclosureFault) -> PublicationCells {
    try PersonNumber.cells(
      of: tables.flatMap { table in
        table.lines.flatMap { line in
          table.measures.indices.flatMap { PersonNumber.all(table, line, $0) }
        }
      }.map { (key: $0.key, value: $0.value, rule: $0.rule(policy)) })
  }

  /// The tables as they may be published, and the tables of which over half would be withheld.
  package func withholding(
    _ protected: ProtectedPublication
  ) -> (tables: [PublishedTable], sparse: [(id: String, sparsity: SparseTable)]) {
    var sparse: [(id: String, sparsity: SparseTable)] = []
    let shown = tables.map { table in
      var shown = table
      var keys: Set<CellKey> = []
      for line in table.lines {
        for place in table.measures.indices {
          let numbers = PersonNumber.all(table, line, place)
          keys.formUnion(numbers.map(\.key))
          if numbers.contains(where: { protected.pattern.withholds($0.key) }) {
            shown[line.row, line.column, place] = .suppressed
          }
        }
      }
      if let sparsity = protected.sparsity(of: keys.sorted()) {
        sparse.append((table.id, sparsity))
      }
      return shown
    }
    return (shown, sparse)
  }
}
