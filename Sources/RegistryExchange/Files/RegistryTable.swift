import Diagnostics
import Tabular

/// One of the registry's files: its columns, and a way over its rows that keeps the good ones.
struct RegistryTable {
  /// The file's name in its folder.
  let name: String
  /// The needed columns.
  let needed: [String]
  /// The columns that may be there.
  let optional: [String]

  /// All columns in the order in which they are written.
  var columns: [String] { needed + optional }

  /// The table of a folder or workbook, as ``read(from:_:)`` has it.
  func read(
    in folder: String, _ body: (inout RowCheck, borrowing CSVRow) -> Void
  ) -> [Diagnostic]? {
    do throws(TableFault) {
      return read(from: try TableSource(folder), body)
    } catch {
      return [error.diagnostic]
    }
  }

  /// Gives each row that is a row to the closure, and returns everything that was wrong; nil when there is no table.
  func read(
    from source: TableSource, _ body: (inout RowCheck, borrowing CSVRow) -> Void
  ) -> [Diagnostic]? {
    do throws(TableFault) {
      guard let table = try source.open(name) else { return nil }
      return table.diagnostics + read(table.reader, file: table.file, body)
    } catch {
      return [error.diagnostic]
    }
  }

  /// Gives each row of an open file that is a row to the closure, and returns everything that was wrong.
  func read(
    _ reader: CSVReader, file: String, _ body: (inout RowCheck, borrowing CSVRow) -> Void
  ) -> [Diagnostic] {
    let header = reader.header.columns(needed: needed, optional: optional)
    guard !header.diagnostics.hasErrors else { return header.diagnostics }
    var check = RowCheck(file: file, places: header.places, names: columns)
    let width = reader.header.names.count
    while let block = next(reader, &check) {
      block.forEachRow { row in
        check.begin(line: row.line)
        Self.checkForm(of: row, width: width, &check)
        if check.isGood { body(&check, row) }
      }
    }
    return header.diagnostics + check.finished()
  }

  /// The next block; a fault in the middle of a file ends the reading and is one more thing that is wrong.
  func next(_ reader: CSVReader, _ check: inout RowCheck) -> CSVBlock? {
    do throws(TableFault) {
      return try reader.nextBlock()
    } catch {
      check.report(error.diagnostic)
      return nil
    }
  }

  static func checkForm(
    of row: borrowing CSVRow, width: Int, _ check: inout RowCheck
  ) {
    if let flaw = row.flaw {
      check.report("table.row.form", ["flaw": flaw.rawValue])
    } else if row.count != width {
      let id = row.isTorn(columns: width) ? "table.row.torn" : "table.row.fields"
      check.report(id, ["found": "\(row.count)", "expected": "\(width)"])
    }
  }
}
