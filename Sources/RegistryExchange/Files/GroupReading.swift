import Diagnostics
import Dispatch
import EducationRegistry
import Synchronization
import Tabular

/// Reads `groups.csv` on all cores, some blocks at a time.
///
/// Rows that are plainly right become numbers at once; every other row goes the long way (``GroupFile``), which alone
/// knows what to say about it. What comes out is the same, row for row, as if all had gone it.
enum GroupReading {
  /// How many blocks are read before they are parsed: memory does not grow with the file.
  private static let blocksAtOnce = 8

  /// Reads the table into the draft and returns what was wrong; nil when there is no such table.
  static func read(_ source: TableSource, _ draft: inout RegistryDraft) -> [Diagnostic]? {
    do throws(TableFault) {
      guard let table = try source.open(GroupFile.table.name) else { return nil }
      return table.diagnostics + read(table.reader, file: table.file, into: &draft)
    } catch {
      return [error.diagnostic]
    }
  }

  private static func read(
    _ reader: CSVReader, file: String, into draft: inout RegistryDraft
  ) -> [Diagnostic] {
    let table = GroupFile.table
    let header = reader.header.columns(needed: table.needed, optional: table.optional)
    guard !header.diagnostics.hasErrors else { return header.diagnostics }
    var check = RowCheck(file: file, places: header.places, names: table.columns)
    let width = reader.header.names.count
    let scan = GroupScan(
      places: header.places, width: width, institutions: draft.registry.institutions,
      codes: draft.institutionCodes)
    var isOver = false
    while !isOver {
      // What is wrong with a block is said after what is wrong with the rows before it.
      var ending = RowCheck(file: file, places: [], names: [])
      var blocks: [CSVBlock] = []
      while blocks.count < blocksAtOnce, let block = table.next(reader, &ending) {
        blocks.append(block)
      }
      isOver = blocks.count < blocksAtOnce
      for (block, chunk) in zip(blocks, parse(blocks, scan)) {
        take(chunk, of: block, width: width, into: &draft, &check)
      }
      for diagnostic in ending.diagnostics { check.report(diagnostic) }
    }
    return header.diagnostics + check.finished()
  }

  private static func parse(_ blocks: [CSVBlock], _ scan: GroupScan) -> [GroupChunk] {
    let chunks = Mutex([GroupChunk?](repeating: nil, count: blocks.count))
    DispatchQueue.concurrentPerform(iterations: blocks.count) { place in
      let chunk = scan.chunk(of: blocks[place])
      chunks.withLock { $0[place] = chunk }
    }
    return chunks.withLock { $0.compactMap(\.self) }
  }

  /// Takes a chunk's rows in the order of the file, those that were left among them.
  private static func take(
    _ chunk: GroupChunk, of block: CSVBlock, width: Int, into draft: inout RegistryDraft,
    _ check: inout RowCheck
  ) {
    var taken = 0
    func takeRows(before end: Int) {
      while taken < end {
        chunk.codes.withBytes(of: taken) {
          draft.add(chunk.rows[taken], code: $0, line: Int(chunk.lines[taken]), &check)
        }
        taken += 1
      }
    }
    if !chunk.left.isEmpty {
      var next = 0
      block.forEachRow { row in
        guard next < chunk.left.count, row.line == chunk.left[next].line else { return }
        takeRows(before: chunk.left[next].rowsBefore)
        next += 1
        check.begin(line: row.line)
        RegistryTable.checkForm(of: row, width: width, &check)
        if check.isGood { GroupFile.take(&draft, &check, row) }
      }
    }
    takeRows(before: chunk.rows.count)
  }
}
