import Diagnostics
import FoundationEssentials
import Tabular

/// All tables of a publication as one workbook: a sheet a table with a native chart, and the definitions.
struct StatisticsWorkbook {
  private let publication: Publication
  private let rowLimit: Int

  /// The workbook of a publication.
  init(_ publication: Publication, rowLimit: Int = XLSXWriter.rowLimit) {
    self.publication = publication
    self.rowLimit = rowLimit
  }

  /// The file, by way of a temporary one: libxlsxwriter has no other.
  func bytes() throws -> [UInt8] {
    try WorkbookBytes.of(
      title: WorkbookText.title(of: publication), rowLimit: rowLimit, write: write)
  }

  private func write(_ book: XLSXWriter) throws {
    try WorkbookText.addAbout(publication, to: book)
    for (number, table) in publication.tables.enumerated() {
      try TableSheet(table, of: publication, number: number + 1).add(to: book)
    }
    try MonitoringSheets(publication).add(to: book)
    try WorkbookText.addDefinitions(publication.measures, of: publication, to: book)
  }
}
