import Chronology
import DeliveryModel
import Diagnostics
import Foundation
import GRDB
import Tabular

extension Ledger {
  /// Takes a file of deliveries in: one batch, chunk by chunk, visible to numbers only when it is whole.
  ///
  /// A cancelled import stops between two chunks. A file that was taken whole before changes nothing and is answered
  /// with its counts; one that had rejected rows is read again, because registry or programme may know more by now.
  /// After a kill or a full disk the same call goes on where the last chunk ended.
  ///
  /// - Throws: A ``LedgerError``, a ``ContentFault`` for its header, or a `TableFault` when the file cannot be read as
  ///   a table.
  package func importDeliveries(_ request: DeliveryImport) async throws -> ImportOutcome {
    let digest = try FileDigest(request.file)
    while true {
      do {
        return try await attempt(request, digest: digest)
      } catch is Interference {
        // Read registry and programme anew and go on after the last chunk.
        continue
      } catch let error as DatabaseError {
        throw translated(error)
      }
    }
  }

  private func attempt(
    _ request: DeliveryImport, digest: FileDigest
  ) async throws -> ImportOutcome {
    // A block is the least that a chunk has: 64 bytes a row is less than any row of a real file.
    let csv = try CSVReader(
      path: request.file, blockSize: min(CSVReader.blockSize, request.chunkRows * 64))
    let header = try DeliveryHeader(csv.header, isSynthetic: isSynthetic, path: path)
    var (writer, context): (BatchWriter, DeliveryContext)
    switch try begin(request, digest: digest.bytes) {
    case .known(let summary):
      return ImportOutcome(summary: summary, warnings: header.warnings)
    case .open(let begun, let read): (writer, context) = (begun, read)
    }
    let parser = DeliveryParser(
      csv: csv, rows: DeliveryRowReader(context: context, places: header.places),
      rejected: RejectedRows(
        path: request.rejectedPath, header: csv.header.names, language: request.language),
      skip: writer.batch.rowsDone, limit: request.chunkRows, warnings: header.warnings)
    try await write(parser, with: &writer, request: request, digest: digest)
    if writer.batch.summary.waiting > 0 {
      _ = try releaseWaiting(
        programme: request.programme, calendars: request.calendars, now: request.now)
    }
    return ImportOutcome(
      summary: writer.batch.summary, warnings: await parser.warnings,
      rejectedFile: await parser.rejectedFiles.first,
      rejectedWorkbook: await parser.rejectedFiles.dropFirst().first)
  }

  /// Reads and writes side by side: while one chunk is written the next is read.
  private func write(
    _ parser: DeliveryParser, with writer: inout BatchWriter, request: DeliveryImport,
    digest: FileDigest
  ) async throws {
    var chunk = try await parser.next()
    while var current = chunk {
      try Task.checkCancellation()
      try digest.verify()
      if current.isLast {
        try await parser.finish()
        try writer.write(&current)
        request.progress?(1)
        return
      }
      async let following = parser.next()
      if current.rowsDone > writer.batch.rowsDone || !current.newStaff.isEmpty {
        try writer.write(&current)
      }
      request.progress?(await parser.progress)
      chunk = try await following
    }
    try digest.verify()
    try await parser.finish()
    try writer.finish()
    request.progress?(1)
  }

  /// What an attempt begins with.
  enum Start {
    /// The file was taken whole before.
    case known(ImportSummary)
    /// A batch to write, and what its rows are held against.
    case open(BatchWriter, DeliveryContext)
  }

  /// Finds the batch or begins one, and reads what rows are held against.
  func begin(_ request: DeliveryImport, digest: [UInt8]) throws -> Start {
    try write { db in
      try guardClock(request.now, db)
      var batch = try Batch.find(digest: digest, db)
      if let known = batch, known.isFinished {
        if known.summary.rejected == 0 {
          var summary = known.summary
          summary.isRepeat = true
          return .known(summary)
        }
        batch = nil
      }
      // Before the batch begins: a change that is finished while it is open would look like another's import.
      _ = try lessonNumbers(request.programme, now: request.now, db)
      let source = URL(fileURLWithPath: request.file).lastPathComponent
      let open = try batch ?? Batch.begin(digest: digest, source: source, now: request.now, db)
      let context = try DeliveryContext.load(
        db, ledger: self, programme: request.programme, calendars: request.calendars,
        now: open.startedAt)
      return .open(
        try BatchWriter(open, of: self, context: context, now: request.now, db), context)
    }
  }
}
