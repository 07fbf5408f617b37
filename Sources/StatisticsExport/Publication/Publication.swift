/// Everything that a publication says; its files follow from it byte by byte.
package struct Publication: Sendable {
  /// Which state of which numbers it is.
  package let vintage: Vintage
  /// The tables in order.
  package let tables: [PublishedTable]
  /// The table of the half-yearly form, over the half-year alone.
  package let halfYear: PublishedTable
  /// Saved questions that are published beside the national tables.
  package let questions: [PublishedQuestion]
  /// What waves of questionnaires found.
  package let surveys: [PublishedSurvey]
  /// Indicators from outside, beside delivery.
  package let series: [PublishedSeries]
  /// What it was made of.
  package let inputs: [PublishedInput]
  /// The ledger's signed head; nil for an empty ledger.
  package let head: PublishedHead?
  /// What was done against disclosure.
  package let disclosure: DisclosureRecord
  /// The publication before; nil for the first.
  package let earlier: EarlierVintage?
  /// Whether CSV files begin with a byte order mark, by which Excel knows UTF-8.
  package let hasMark: Bool

  /// A publication.
  package init(
    vintage: Vintage, tables: [PublishedTable], halfYear: PublishedTable,
    questions: [PublishedQuestion] = [], surveys: [PublishedSurvey] = [],
    series: [PublishedSeries] = [], inputs: [PublishedInput], head: PublishedHead?,
    disclosure: DisclosureRecord,
    earlier: EarlierVintage?, hasMark: Bool
  ) {
    self.vintage = vintage
    self.tables = tables
    self.halfYear = halfYear
    self.questions = questions
    self.surveys = surveys
    self.series = series
    self.inputs = inputs
    self.head = head
    self.disclosure = disclosure
    self.earlier = earlier
    self.hasMark = hasMark
  }

  /// The table of a name, else nil.
  package func table(_ id: String) -> PublishedTable? {
    tables.first { $0.id == id }
  }

  /// Every measure of every table, each once, in the order in which they come.
  package var measures: [PublishedMeasure] {
    var known: Set<String> = []
    return tables.flatMap(\.measures).filter { known.insert($0.id).inserted }
  }
}
