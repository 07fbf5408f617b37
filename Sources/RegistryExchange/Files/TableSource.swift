import Diagnostics
import Glibc
import Tabular

/// Where the registry's tables are: a folder of CSV files and workbooks, or one workbook with a sheet a table.
struct TableSource {
  /// A table that is open.
  struct Table {
    let reader: CSVReader
    /// What diagnostics call it.
    let file: String
    let diagnostics: [Diagnostic]
  }

  /// The folder or file as the user named it.
  let path: String
  private let book: XLSXReader?

  /// A folder, or a workbook.
  init(_ path: String) throws(TableFault) {
    self.path = path
    book = Self.isFile(path) ? try XLSXReader(path: path) : nil
  }

  /// Whether each table is a file of its own.
  var isFolder: Bool { book == nil }

  /// Whether a path is a plain file.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// A table by the name of its CSV file; nil when it is not there.
  func open(_ name: String) throws(TableFault) -> Table? {
    let base = String(name.prefix { $0 != "." })
    if let book {
      guard let sheet = book.sheet(base) else { return nil }
      return try Self.table(of: sheet, in: book)
    }
    let csv = "\(path)/\(name)"
    let workbook = "\(path)/\(base).xlsx"
    let hasWorkbook = access(workbook, F_OK) == 0
    guard access(csv, F_OK) == 0 else {
      guard hasWorkbook else { return nil }
      let book = try XLSXReader(path: workbook)
      guard let sheet = book.sheet(base) ?? book.sheets.first(where: { !$0.isHidden }) else {
        throw TableFault(.damagedWorkbook(.part(base)), file: workbook)
      }
      return try Self.table(of: sheet, in: book)
    }
    let twice = Diagnostic(
      "registry.file.twice", at: Place(file: csv), facts: ["other": workbook])
    return Table(
      reader: try CSVReader(path: csv), file: csv, diagnostics: hasWorkbook ? [twice] : [])
  }

  /// Sheets of the workbook that stand for no table.
  func unknownSheets(_ known: [String]) -> [Diagnostic] {
    guard let book else { return [] }
    let names = known.map { String($0.prefix { $0 != "." }) }
    return book.sheets.filter { !$0.isHidden && !names.contains($0.name.lowercased()) }.map {
      Diagnostic(
        "registry.sheet.unknown", severity: .warning, at: Place(file: book.name(of: $0)),
        facts: ["sheet": $0.name, "known": names.joined(separator: ", ")])
    }
  }

  private static func table(
    of sheet: XLSXReader.Sheet, in book: XLSXReader
  ) throws(TableFault) -> Table {
    let csv = try book.csv(of: sheet)
    let name = book.name(of: sheet)
    // Whatever is wrong with the sheet as a whole is said instead of what follows from it.
    if csv.diagnostics.contains(where: { $0.id == "table.sheet.header" }) {
      throw TableFault(.empty, file: name)
    }
    return Table(
      reader: try CSVReader(bytes: csv.bytes, name: name), file: name,
      diagnostics: csv.diagnostics)
  }
}
