import CXLSXWriter

/// Writes an XLSX workbook of plain sheets with a frozen header row; same rows, same bytes.
///
/// libxlsxwriter writes to a file only, and row by row here, so memory does not grow with the sheet.
package final class XLSXWriter {
  /// How many rows a sheet of Excel has.
  package static let rowLimit = 1_048_576

  private let output: OutputFile
  private let name: String
  private let rowLimit: Int
  private let groupsDigits: Bool
  var book: UnsafeMutablePointer<lxw_workbook>?
  var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var bold: UnsafeMutablePointer<lxw_format>?
  private var whole: UnsafeMutablePointer<lxw_format>?
  private var share: UnsafeMutablePointer<lxw_format>?
  private var row: UInt32 = 0
  /// Where the header of the sheet begun last stands.
  private(set) var headerRow: UInt32 = 0
  /// The title of the sheet begun last.
  private(set) var sheetTitle = ""
  /// What the sheet was begun with, and how many sheets it has become.
  private var begun: (title: String, notes: [String], columns: [String], parts: Int)?

  /// 1980-01-01, the date that zip entries have: libxlsxwriter takes the clock when none is given.
  private static let created = time_t(315_532_800)
  private static let textLimit = 32_767

  /// Begins a workbook at a path; it is there once ``finish()`` was called.
  ///
  /// - Parameters:
  ///   - path: Where the workbook will be.
  ///   - title: The title among its properties, which every reader of the file can see.
  ///   - groupsDigits: Whether thousands are shown apart.
  ///   - rowLimit: After how many rows a sheet goes on in another.
  /// - Throws: A fault when the workbook cannot be begun.
  package init(
    path: String, title: String = "", groupsDigits: Bool = false,
    rowLimit: Int = XLSXWriter.rowLimit
  ) throws(TableFault) {
    output = OutputFile(path: path)
    name = path
    self.rowLimit = rowLimit
    self.groupsDigits = groupsDigits
    var options = lxw_workbook_options()
    options.constant_memory = UInt8(LXW_TRUE.rawValue)
    book = workbook_new_opt(output.temporary, &options)
    guard book != nil else { throw TableFault(.cannotWriteWorkbook(1), file: path) }
    var text = title
    text.withUTF8 { bytes in
      var terminated = bytes.map { CChar(bitPattern: $0) } + [0]
      terminated.withUnsafeMutableBufferPointer { pointer in
        var properties = lxw_doc_properties()
        properties.created = Self.created
        if !bytes.isEmpty {
          properties.title = pointer.baseAddress
        }
        workbook_set_properties(book, &properties)
      }
    }
    addFormats()
  }

  deinit {
    if let book { workbook_close(book) }
  }

  private func addFormats() {
    bold = workbook_add_format(book)
    format_set_bold(bold)
    guard groupsDigits else { return }
    format_set_text_wrap(bold)
    format_set_align(bold, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    whole = workbook_add_format(book)
    format_set_num_format(whole, "#,##0")
    share = workbook_add_format(book)
    format_set_num_format(share, "0.0")
  }

  /// Begins the next sheet with its header.
  ///
  /// - Parameters:
  ///   - title: At most 31 characters, none of `[ ] : * ? / \`.
  ///   - columns: The header.
  ///   - notes: Lines above the header; the first of them is printed on every page too.
  /// - Throws: A fault when the title is not allowed or comes twice.
  package func addSheet(
    _ title: String, columns: [String], notes: [String] = []
  ) throws(TableFault) {
    begun = (title, notes, columns, 1)
    try beginSheet(title, columns: columns, notes: notes)
  }

  private func beginSheet(
    _ title: String, columns: [String], notes: [String]
  ) throws(TableFault) {
    // The library would give a sheet without a title one of its own.
    guard !title.isEmpty else { throw fault(LXW_ERROR_SHEETNAME_LENGTH_EXCEEDED) }
    let code = workbook_validate_sheet_name(book, title)
    guard code == LXW_NO_ERROR else { throw fault(code) }
    sheet = workbook_add_worksheet(book, title)
    guard sheet != nil else { throw fault(LXW_ERROR_MEMORY_MALLOC_FAILED) }
    sheetTitle = title
    headerRow = UInt32(notes.count)
    worksheet_freeze_panes(sheet, headerRow + 1, 0)
    for (place, column) in columns.enumerated() {
      let longest = column.split(separator: "\n").map(\.count).max() ?? 0
      let width = Double(min(60, max(10, longest + 2)))
      worksheet_set_column(sheet, UInt16(place), UInt16(place), width, nil)
    }
    if let first = notes.first {
      worksheet_set_header(sheet, "&L" + String(first.prefix(120)))
      worksheet_repeat_rows(sheet, headerRow, headerRow)
    }
    row = 0
    for note in notes { try add([.text(note)], format: nil) }
    try add(columns.map(XLSXCell.text), format: bold)
  }

  /// Adds a row to the sheet that was begun last; when it is full, a sheet of the same header goes on.
  package func addRow(_ cells: [XLSXCell]) throws(TableFault) {
    precondition(sheet != nil, "a sheet is begun before its rows")
    if Int(row) >= rowLimit, var begun {
      begun.parts += 1
      self.begun = begun
      let number = " (\(begun.parts))"
      try beginSheet(
        begun.title.prefix(31 - number.count) + number, columns: begun.columns,
        notes: begun.notes)
    }
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
        case .number(let number):
          worksheet_write_number(sheet, row, column, Double(number), format ?? whole)
        case .decimal(let number):
          worksheet_write_number(sheet, row, column, number, format ?? share)
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
