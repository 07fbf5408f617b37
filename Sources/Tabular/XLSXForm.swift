import CXLSXWriter
import Glibc

/// A workbook to be filled in by hand: what is given is locked, what is asked is open and may have a list to choose from.
package struct XLSXForm {
  /// A column of the form.
  package struct Column: Sendable {
    /// What a person does with it.
    package enum Use: Sendable {
      /// Reads it.
      case given
      /// Never sees it.
      case hidden
      /// Chooses one of these.
      case choice([String])
      /// Writes a whole number up to a limit.
      case number(Int)
    }

    /// The heading.
    package let title: String
    /// The name for programs, on the hidden sheet; empty for a column that only people read.
    package let code: String
    /// Its width in characters.
    package let width: Int
    /// What a person does with it.
    package let use: Use

    /// A column.
    package init(_ title: String, code: String = "", width: Int = 10, _ use: Use = .given) {
      self.title = title
      self.code = code
      self.width = width
      self.use = use
    }
  }

  /// The sheet by which a form is known; it holds the codes of the columns and is never shown.
  package static let sheetName = "qorgan"

  private let columns: [Column]

  /// A form of those columns.
  package init(columns: [Column]) {
    self.columns = columns
  }

  /// Writes the form: the header stays on the screen, the rows below it are protected but for what is asked.
  ///
  /// - Parameters:
  ///   - path: Where the file will be.
  ///   - title: The sheet's title, at most 31 characters.
  ///   - help: Lines of a second sheet that say how to fill it in.
  ///   - helpTitle: The second sheet's title.
  ///   - rows: The rows, each as long as the columns.
  /// - Throws: A fault when the file cannot be written.
  package func write(
    to path: String, title: String, help: [String], helpTitle: String, rows: [[XLSXCell]]
  ) throws(TableFault) {
    let output = OutputFile(path: path)
    guard let book = workbook_new(output.temporary) else {
      throw TableFault(.cannotWriteWorkbook(1), file: path)
    }
    var properties = lxw_doc_properties()
    // 1980-01-01, as in ``XLSXWriter``: same rows, same bytes.
    properties.created = time_t(315_532_800)
    workbook_set_properties(book, &properties)
    let styles = Styles(book)
    if let sheet = workbook_add_worksheet(book, title) {
      fill(sheet, rows, styles)
    }
    if let sheet = workbook_add_worksheet(book, helpTitle) {
      worksheet_set_column(sheet, 0, 0, 100, styles.wrapped)
      for (row, line) in help.enumerated() {
        worksheet_write_string(sheet, UInt32(row), 0, line, styles.wrapped)
      }
    }
    if let sheet = workbook_add_worksheet(book, Self.sheetName) {
      for (place, column) in columns.enumerated() {
        worksheet_write_string(sheet, 0, UInt16(place), column.code, nil)
      }
      worksheet_hide(sheet)
    }
    let code = workbook_close(book)
    guard code == LXW_NO_ERROR else {
      throw TableFault(.cannotWriteWorkbook(Int32(code.rawValue)), file: path)
    }
    try output.commit()
  }

  private struct Styles {
    let header: UnsafeMutablePointer<lxw_format>?
    let given: UnsafeMutablePointer<lxw_format>?
    let asked: UnsafeMutablePointer<lxw_format>?
    let wrapped: UnsafeMutablePointer<lxw_format>?

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
      header = workbook_add_format(book)
      format_set_bold(header)
      format_set_text_wrap(header)
      format_set_bg_color(header, 0xDCE6F1)
      format_set_border(header, UInt8(LXW_BORDER_THIN.rawValue))
      given = workbook_add_format(book)
      format_set_text_wrap(given)
      format_set_border(given, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_align(given, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      asked = workbook_add_format(book)
      format_set_unlocked(asked)
      format_set_bg_color(asked, 0xFFF8D6)
      format_set_border(asked, UInt8(LXW_BORDER_THIN.rawValue))
      wrapped = workbook_add_format(book)
      format_set_text_wrap(wrapped)
    }
  }

  private func fill(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ rows: [[XLSXCell]], _ styles: Styles
  ) {
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_repeat_rows(sheet, 0, 0)
    let last = UInt32(max(1, rows.count))
    for (place, column) in columns.enumerated() {
      let number = UInt16(place)
      var options = lxw_row_col_options()
      if case .hidden = column.use { options.hidden = UInt8(LXW_TRUE.rawValue) }
      worksheet_set_column_opt(sheet, number, number, Double(column.width), nil, &options)
      worksheet_write_string(sheet, 0, number, column.title, styles.header)
      switch column.use {
      case .choice(let words): offer(words, in: sheet, column: number, last: last)
      case .number(let limit): bound(limit, in: sheet, column: number, last: last)
      case .given, .hidden: break
      }
    }
    for (row, cells) in rows.enumerated() {
      for (place, cell) in cells.enumerated() {
        put(
          cell, in: sheet, UInt32(row + 1), UInt16(place),
          isAsked(place) ? styles.asked : styles.given)
      }
    }
    // No password: the lock keeps slips out, not people.
    var protection = lxw_protection()
    protection.format_columns = UInt8(LXW_TRUE.rawValue)
    protection.format_rows = UInt8(LXW_TRUE.rawValue)
    worksheet_protect(sheet, nil, &protection)
  }

  private func isAsked(_ place: Int) -> Bool {
    switch columns[place].use {
    case .choice, .number: true
    case .given, .hidden: false
    }
  }

  private func put(
    _ cell: XLSXCell, in sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32,
    _ column: UInt16, _ style: UnsafeMutablePointer<lxw_format>?
  ) {
    switch cell {
    case .text(let text): worksheet_write_string(sheet, row, column, text, style)
    case .number(let number): worksheet_write_number(sheet, row, column, Double(number), style)
    case .decimal(let number): worksheet_write_number(sheet, row, column, number, style)
    case .empty: worksheet_write_blank(sheet, row, column, style)
    }
  }

  private func offer(
    _ words: [String], in sheet: UnsafeMutablePointer<lxw_worksheet>, column: UInt16, last: UInt32
  ) {
    let texts = words.map { strdup($0) }
    defer { texts.forEach { free($0) } }
    var list: [UnsafeMutablePointer<CChar>?] = texts + [nil]
    list.withUnsafeMutableBufferPointer { list in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.value_list = list.baseAddress
      worksheet_data_validation_range(sheet, 1, column, last, column, &validation)
    }
  }

  private func bound(
    _ limit: Int, in sheet: UnsafeMutablePointer<lxw_worksheet>, column: UInt16, last: UInt32
  ) {
    var validation = lxw_data_validation()
    validation.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
    validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
    validation.minimum_number = 0
    validation.maximum_number = Double(limit)
    worksheet_data_validation_range(sheet, 1, column, last, column, &validation)
  }
}
