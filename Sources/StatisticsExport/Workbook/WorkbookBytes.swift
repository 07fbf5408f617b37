import FoundationEssentials
import Tabular

/// Makes a workbook in a temporary folder and takes its bytes: libxlsxwriter writes to a file only.
enum WorkbookBytes {
  /// The bytes of a workbook.
  static func of(
    title: String, rowLimit: Int = XLSXWriter.rowLimit, write: (XLSXWriter) throws -> Void
  ) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("qorgan-workbook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("statistics.xlsx")
    let book = try XLSXWriter(
      path: file.path, title: title, groupsDigits: true, rowLimit: rowLimit)
    try write(book)
    try book.finish()
    return [UInt8](try Data(contentsOf: file))
  }
}
