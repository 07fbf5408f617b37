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
  package init(
    _ vintage: Vintage, answer: (Question) throws -> Answer
  ) rethrows {
    self.init(
      vintage: vintage,
      tables: try NationalTable.all.map { table in
        PublishedTable(
          try answer(table.question(period: vintage.period)), id: table.id, title: table.title)
      },
      halfYear: PublishedTable(
        try answer(NationalTable.halfYear.question(period: Self.halfYear(of: vintage.period))),
        id: NationalTable.halfYear.id, title: NationalTable.halfYear.title))
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
    var cells = PublicationCells()
    for table in tables {
      for line in table.lines {
        for place in table.measures.indices {
          for number in PersonNumber.all(table, line, place) {
            try cells.add(number.key, number.value, rule: number.rule(policy))
          }
        }
      }
    }
    PersonNumber.addRemainders(to: &cells)
    return cells
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
