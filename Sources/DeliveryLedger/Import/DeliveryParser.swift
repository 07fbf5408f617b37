import DeliveryModel
import Diagnostics
import EducationRegistry
import Tabular

/// Turns a file into chunks, so that one thread reads the next while another writes the last.
actor DeliveryParser {
  private let csv: CSVReader
  private var rows: DeliveryRowReader
  private let rejected: RejectedRows
  private let skip: Int
  private let limit: Int
  private var rowsDone = 0
  private var pending: CSVBlock?
  /// What the header, or the form of dates, gives reason to say.
  private(set) var warnings: [Diagnostic]

  /// The rows to skip were written by an earlier run: they are read for their rejections only.
  init(
    csv: CSVReader, rows: DeliveryRowReader, rejected: RejectedRows, skip: Int, limit: Int,
    warnings: [Diagnostic]
  ) {
    self.csv = csv
    self.rows = rows
    self.rejected = rejected
    self.skip = skip
    self.limit = limit
    self.warnings = warnings
  }

  /// How much of the file was read, 0 to 1.
  var progress: Double {
    csv.size > 0 ? min(1, Double(csv.position) / Double(csv.size)) : 0
  }

  /// The next chunk, or nil at the end of the file.
  func next() throws -> ImportChunk? {
    var chunk = ImportChunk()
    chunk.staffBefore = rows.context.staff.count
    chunk.bytes.reserveCapacity(limit * EntryRecord.size)
    let start = rowsDone
    chunk.isLast = true
    while let block = try pending ?? csv.nextBlock() {
      pending = nil
      if rowsDone - start + block.lineCount > limit, rowsDone > start {
        pending = block
        chunk.isLast = false
        break
      }
      try read(block, into: &chunk)
    }
    guard rowsDone > start else { return nil }
    chunk.rowsDone = rowsDone
    chunk.newStaff = (chunk.staffBefore..<rows.context.staff.count).map(rows.context.staff.code)
    return chunk
  }

  /// The CSV file of rejected rows and its workbook, once both are closed.
  private(set) var rejectedFiles: [String] = []

  /// Closes the files of rejected rows.
  func finish() throws {
    if rows.dottedDates > 0 {
      warnings.append(
        Diagnostic(
          "delivery.date.dotted", severity: .warning, at: Place(file: csv.file),
          facts: ["count": "\(rows.dottedDates)"]))
    }
    let apart = rows.gatherings.apart
    for (id, count) in [
      ("delivery.together.institutions", apart.institutions),
      ("delivery.together.days", apart.days),
    ] where count > 0 {
      warnings.append(
        Diagnostic(
          id, severity: .warning, at: Place(file: csv.file), facts: ["count": "\(count)"]))
    }
    rejectedFiles = try rejected.finish()
  }

  private func read(_ block: CSVBlock, into chunk: inout ImportChunk) throws {
    let columns = csv.header.names.count
    try block.forEachRow { row in
      rowsDone += 1
      let verdict: RowVerdict =
        if let flaw = row.flaw {
          .rejected(id: "table.row.form", facts: ["flaw": flaw.rawValue])
        } else if row.count != columns {
          .rejected(
            id: row.isTorn(columns: columns) ? "table.row.torn" : "table.row.fields",
            facts: ["expected": "\(columns)", "found": "\(row.count)"])
        } else {
          rows.read(row)
        }
      if case .rejected(let id, let facts) = verdict {
        try rejected.add(row, id: id, facts: facts)
      }
      guard rowsDone > skip else { return }
      switch verdict {
      case .entry(let entry): chunk.append(entry)
      case .waiting(let entry, let group, let lesson):
        chunk.waiting.append(
          WaitingReport(line: row.line, groupCode: group, lessonCode: lesson, entry: entry))
      case .rejected: chunk.rejected += 1
      }
    }
  }
}
