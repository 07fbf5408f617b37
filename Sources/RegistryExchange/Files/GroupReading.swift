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
  private static let blocksAtOnce = 16

  /// The table and its first blocks, which can be read while another thread looks at other tables.
  struct Beginning {
    fileprivate var table: TableSource.Table?
    fileprivate var fault: TableFault?
    fileprivate var blocks: [CSVBlock] = []
    /// What is wrong with the block behind them.
    fileprivate var ending = RowCheck(file: "", places: [], names: [])

    /// Opens the table and reads its first blocks.
    init(of source: TableSource) {
      do throws(TableFault) {
        table = try source.open(GroupFile.table.name)
      } catch {
        fault = error
      }
      if let table { fill(from: table.reader) }
    }

    fileprivate mutating func fill(from reader: CSVReader) {
      ending = RowCheck(file: "", places: [], names: [])
      blocks = []
      while blocks.count < blocksAtOnce, let block = GroupFile.table.next(reader, &ending) {
        blocks.append(block)
      }
    }
  }

  /// Reads the table into the draft and returns what was wrong; nil when there is no such table.
  static func read(_ beginning: Beginning, _ draft: inout RegistryDraft) -> [Diagnostic]? {
    if let fault = beginning.fault { return [fault.diagnostic] }
    guard let table = beginning.table else { return nil }
    return table.diagnostics
      + read(table.reader, file: table.file, from: beginning, into: &draft)
  }

  private static func read(
    _ reader: CSVReader, file: String, from beginning: Beginning, into draft: inout RegistryDraft
  ) -> [Diagnostic] {
    let table = GroupFile.table
    let header = reader.header.columns(needed: table.needed, optional: table.optional)
    guard !header.diagnostics.hasErrors else { return header.diagnostics }
    var check = RowCheck(file: file, places: header.places, names: table.columns)
    let width = reader.header.names.count
    let scan = GroupScan(
      places: header.places, width: width, institutions: draft.registry.institutions,
      codes: draft.institutionCodes)
    var next = beginning
    while true {
      for (block, chunk) in zip(next.blocks, parse(next.blocks, scan)) {
        take(chunk, of: block, width: width, into: &draft, &check)
      }
      // What is wrong with a block is said after what is wrong with the rows before it.
      for diagnostic in next.ending.diagnostics { check.report(diagnostic) }
      guard next.blocks.count == blocksAtOnce else { break }
      next.fill(from: reader)
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
      draft.add(chunk, taken..<end, &check)
      taken = end
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
    takeRows(before: chunk.groups.count)
  }
}
