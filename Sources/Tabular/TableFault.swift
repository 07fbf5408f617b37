package import Diagnostics

/// Why a table file cannot be read or written at all; what is wrong with one row is a ``CSVFlaw``.
package struct TableFault: Error, Hashable, Sendable {
  /// The kinds of failure.
  package enum Kind: Hashable, Sendable {
    /// The system refused to read, with its error number.
    case cannotRead(Int32)
    /// The system refused to write, with its error number.
    case cannotWrite(Int32)
    /// There is not even a header.
    case empty
    /// Not UTF-8 and no mark of UTF-16: most likely Windows-1251, which has no ә, ғ or қ.
    case notUTF8
    /// A zero byte: UTF-16 without a mark, or a damaged file.
    case zeroByte
    /// An XLSX or XLS workbook under another name.
    case workbook
    /// No zip inside: an XLS workbook, or one with a password.
    case oldWorkbook
    /// A workbook that cannot be read.
    case damagedWorkbook(ArchiveDamage)
    /// A zip archive that cannot be read.
    case damagedArchive(ArchiveDamage)
    /// A row longer than ``CSVReader/recordLimit`` bytes.
    case rowTooLong
    /// The library that writes workbooks refused, with its own number.
    case cannotWriteWorkbook(Int32)
  }

  /// What failed.
  package let kind: Kind
  /// The file as the user named it.
  package let file: String
  /// The line on which it failed, where there is one.
  package let line: Int?

  /// A failure with a file.
  package init(_ kind: Kind, file: String, line: Int? = nil) {
    self.kind = kind
    self.file = file
    self.line = line
  }

  /// The failure as a fact with words.
  package var diagnostic: Diagnostic {
    Diagnostic(id, at: Place(file: file, line: line), facts: facts)
  }

  private var id: String {
    switch kind {
    case .cannotRead: "table.file.unreadable"
    case .cannotWrite, .cannotWriteWorkbook: "table.file.unwritable"
    case .empty: "table.file.empty"
    case .notUTF8: "table.encoding.unknown"
    case .zeroByte: "table.encoding.zero"
    case .workbook: "table.file.workbook"
    case .oldWorkbook: "table.workbook.old"
    case .damagedWorkbook(.torn): "table.workbook.damaged"
    case .damagedWorkbook(.large): "table.workbook.large"
    case .damagedWorkbook(.part): "table.workbook.part"
    case .damagedArchive(.torn): "table.archive.damaged"
    case .damagedArchive(.large): "table.archive.large"
    case .damagedArchive(.part): "table.archive.part"
    case .rowTooLong: "table.row.long"
    }
  }

  private var facts: [String: String] {
    switch kind {
    case .cannotRead(let code), .cannotWrite(let code): ["reason": SystemError.text(code)]
    case .cannotWriteWorkbook(let code): ["reason": "libxlsxwriter \(code)"]
    case .rowTooLong: ["limit": "\(CSVReader.recordLimit)"]
    case .damagedWorkbook(.part(let part)), .damagedArchive(.part(let part)): ["part": part]
    case .empty, .notUTF8, .zeroByte, .workbook, .oldWorkbook, .damagedWorkbook, .damagedArchive:
      [:]
    }
  }
}
