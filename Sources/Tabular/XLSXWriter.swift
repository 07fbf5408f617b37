import CXLSXWriter

/// Writes an XLSX workbook of plain sheets with a frozen header row; same rows, same bytes.
///
/// libxlsxwriter writes to a file only, and row by row here, so memory does not grow with the sheet.
package final class XLSXWriter {
  private let output: OutputFile
  private let name: String
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var bold: UnsafeMutablePointer<lxw_format>?
  private var row: UInt32 = 0

  /// 1980-01-01, the date that zip entries have: libxlsxwriter takes the clock when none is given.
  private static let created = time_t(315_532_800)
  private static let textLimit = 32_767

  /// Begins a workbook at a path; it is there once ``finish()`` was called.
  package init(path: String) throws(TableFault) {
    output = OutputFile(path: path)
    name = path
    var options = lxw_workbook_options()
    options.constant_memory = UInt8(LXW_TRUE.rawValue)
    book = workbook_new_opt(output.temporary, &options)
    guard book != nil else { throw TableFault(.cannotWriteWorkbook(1), file: path) }
    var properties = lxw_doc_properties()
    properties.created = Self.created
    workbook_set_properties(book, &properties)
    bold = workbook_add_format(book)
    format_set_bold(bold)
  }

  deinit {
    if let book { workbook_close(book) }
  }

  /// Begins the next sheet with its header.
  ///
  /// - Parameters:
  ///   - title: At most 31 characters, none of `[ ] : * ? / \`.
  ///   - columns: The header.
  /// - Throws: A fault when the title is not allowed or comes twice.
  package func addSheet(_ title: String, columns: [String]) throws(TableFault) {
    // The library would give a sheet without a title one of its own.
    guard !title.isEmpty else { throw fault(LXW_ERROR_SHEETNAME_LENGTH_EXCEEDED) }
    let code = workbook_validate_sheet_name(book, title)
    guard code == LXW_NO_ERROR else { throw fault(code) }
    sheet = workbook_add_worksheet(book, title)
    guard sheet != nil else { throw fault(LXW_ERROR_MEMORY_MALLOC_FAILED) }
    worksheet_freeze_panes(sheet, 1, 0)
    for (place, column) in columns.enumerated() {
      let width = Double(min(60, max(10, column.count + 2)))
      worksheet_set_column(sheet, UInt16(place), UInt16(place), width, nil)
    }
    row = 0
    try add(columns.map(XLSXCell.text), format: bold)
  }

  /// Adds a row to the sheet that was begun last.
  package func addRow(_ cells: [XLSXCell]) throws(TableFault) {
    precondition(sheet != nil, "a sheet is begun before its rows")
    try add(cells, format: nil)
  }

  /// Writes the workbook and gives the file its name.
  package func finish() throws(TableFault) {
    let code = workbook_close(book)
    book = nil
    guard code == LXW_NO_ERROR else { throw fault(code) }
    try output.commit()
  }

  private func add(
    _ cells: [XLSXCell], format: UnsafeMutablePointer<lxw_format>?
  ) throws(TableFault) {
    for (place, cell) in cells.enumerated() {
      let column = UInt16(truncatingIfNeeded: place)
      let code =
        switch cell {
        case .text(let text):
          worksheet_write_string(
            sheet, row, column, String(text.unicodeScalars.prefix(Self.textLimit)), format)
        case .number(let number): worksheet_write_number(sheet, row, column, Double(number), format)
        case .decimal(let number): worksheet_write_number(sheet, row, column, number, format)
        case .empty: LXW_NO_ERROR
        }
      guard code == LXW_NO_ERROR else { throw fault(code) }
    }
    row += 1
  }

  private func fault(_ code: lxw_error) -> TableFault {
    TableFault(.cannotWriteWorkbook(Int32(code.rawValue)), file: name)
  }
}
