package import Diagnostics
import LibXML
import ZipArchive

/// A workbook that somebody filled in (ECMA-376): its sheets, each to be had as the CSV that it stands for.
package struct XLSXReader {
  /// One sheet of a workbook.
  package struct Sheet: Hashable, Sendable {
    /// Its name on the tab.
    package let name: String
    /// Whether people do not see it.
    package let isHidden: Bool
    let part: String
  }

  /// The file as the user named it.
  package let file: String
  /// The sheets from left to right.
  package let sheets: [Sheet]

  private let zip: ZipReader
  private let texts: [String]
  private let styles: [CellStyle]
  private let hasEpoch1904: Bool

  /// Opens a workbook.
  ///
  /// - Throws: A fault when it cannot be read or is none.
  package init(path: String, name: String? = nil) throws(TableFault) {
    let input = try InputFile(path: path, name: name ?? path)
    try self.init(bytes: try input.readAll(limit: Self.fileLimit), name: input.name)
  }

  /// Opens a workbook that is in memory.
  package init(bytes: [UInt8], name: String) throws(TableFault) {
    let parts = try WorkbookParts(bytes, file: name)
    file = name
    zip = parts.zip
    sheets = parts.sheets
    hasEpoch1904 = parts.hasEpoch1904
    texts = try parts.texts()
    styles = try parts.styles()
  }

  /// The sheet of a name in any letter case.
  package func sheet(_ name: String) -> Sheet? {
    sheets.first { $0.name.lowercased() == name.lowercased() }
  }

  /// A sheet as CSV whose line numbers are the sheet's row numbers, and what stands against it.
  ///
  /// Merged cells, and formulas that have no value, are errors with their cell; the last value of a formula is taken,
  /// and said. A date or time is written `2025-09-01`, `08:00`.
  package func csv(
    of sheet: Sheet
  ) throws(TableFault) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var rows = SheetRows(
      file: name(of: sheet), texts: texts, styles: styles, hasEpoch1904: hasEpoch1904)
    do {
      let bytes = try zip.read(sheet.part)
      // A closure that escapes cannot hold a value that changes; the rows live in a box meanwhile.
      let box = SheetBox(rows)
      try XMLStream.read(bytes) { box.rows.take($0) }
      rows = box.rows
    } catch {
      throw TableFault(.damagedWorkbook(ArchiveDamage(error, part: sheet.part)), file: file)
    }
    return rows.finished()
  }

  /// What diagnostics call a sheet: the file, and the tab in brackets.
  package func name(of sheet: Sheet) -> String {
    "\(file) [\(sheet.name)]"
  }

  /// Whether bytes begin as a zip does; the header of a CSV file never does.
  package static func isWorkbook(path: String) -> Bool {
    guard let input = try? InputFile(path: path, name: path),
      let head = try? input.readAll(limit: 4, isWhole: false)
    else { return false }
    return head == [0x50, 0x4B, 0x03, 0x04]
  }

  private static let fileLimit = 128 << 20
}

/// Rows while a sheet is read.
private final class SheetBox {
  var rows: SheetRows

  init(_ rows: SheetRows) {
    self.rows = rows
  }
}
