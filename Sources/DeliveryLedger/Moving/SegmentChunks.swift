import DeliveryModel
import EducationRegistry

/// Turns a segment's lines into chunks: another ledger's numbers into this one's, held against registry and plan.
struct SegmentChunks {
  /// How many entries could not be taken, by the kind of diagnostic.
  private(set) var reasons: [String: Int] = [:]

  private var lines: SegmentLines
  private let file: SegmentFile
  private var context: DeliveryContext
  private let skip: Int
  private let limit: Int
  private var rowsDone = 0
  private var groups: [UInt32: String] = [:]
  private var lessons: [UInt16: String] = [:]
  private var staff: [UInt32: String] = [:]

  /// The rows to skip were written by an earlier run: they are read for what they are rejected for only.
  init(_ file: SegmentFile, context: DeliveryContext, skip: Int, limit: Int) throws {
    self.file = file
    self.context = context
    self.skip = skip
    self.limit = limit
    lines = try SegmentLines(file.path)
    for _ in 0..<7 { _ = try lines.next() }
  }

  /// How much was read, 0 to 1.
  var progress: Double { file.count == 0 ? 1 : Double(rowsDone) / Double(file.count) }

  /// The next chunk; nil when all entries were read.
  mutating func next() throws -> ImportChunk? {
    guard rowsDone < file.count else { return nil }
    var chunk = ImportChunk()
    chunk.staffBefore = context.staff.count
    let start = rowsDone
    while rowsDone - start < limit, rowsDone < file.count {
      guard let line = try lines.next(),
        let read = SegmentLine(String(decoding: line, as: UTF8.self))
      else { throw LedgerError.changed(file: file.path) }
      switch read {
      case .code(.group, let number, let code): groups[UInt32(number)] = code
      case .code(.lesson, let number, let code):
        lessons[UInt16(truncatingIfNeeded: number)] = code
      case .code(.staff, let number, let code): staff[UInt32(number)] = code
      case .entry(let entry): take(entry, into: &chunk)
      case .received, .end, .signature: continue
      }
    }
    chunk.rowsDone = rowsDone
    chunk.isLast = rowsDone == file.count
    chunk.newStaff = (chunk.staffBefore..<context.staff.count).map(context.staff.code)
    return chunk
  }

  private mutating func take(_ entry: EntryRecord, into chunk: inout ImportChunk) {
    rowsDone += 1
    do throws(RowFault) {
      var entry = try plain(entry)
      let (group, lesson) = (groups[entry.group] ?? "", lessons[entry.lesson] ?? "")
      guard let code = context.lessons.codes.number(of: lesson) else {
        throw RowFault("delivery.lesson.unknown", ["lesson": lesson])
      }
      let people = try staffCodes(of: entry)
      guard let place = context.groups.number(of: group) else {
        // A correction cannot wait: it is known by all it says, and that is not known yet.
        guard entry.kind == .report, isCode(group) else { throw RowFault("delivery.group.unknown") }
        number(&entry, people)
        (entry.group, entry.lesson) = (0, 0)
        if rowsDone > skip {
          chunk.waiting.append(
            WaitingReport(line: rowsDone, groupCode: group, lessonCode: lesson, entry: entry))
        }
        return
      }
      let outcome = entry.outcome
      if entry.kind == .withdrawal { entry.outcome = 0 }
      try context.settle(&entry, group: place, lessonCode: code)
      entry.outcome = outcome
      number(&entry, people)
      if rowsDone > skip { chunk.append(entry) }
    } catch {
      reasons[error.id, default: 0] += 1
      if rowsDone > skip { chunk.rejected += 1 }
    }
  }

  /// The entry as its reporter said it: without what the other ledger derived.
  ///
  /// That its clock was off then is kept: here it may be late enough to look right.
  private func plain(_ entry: EntryRecord) throws(RowFault) -> EntryRecord {
    var entry = entry
    guard entry.kind.isOfSession, entry.pass <= 3 else {
      throw RowFault("delivery.pass.unreadable")
    }
    if entry.flags.contains(.derivedPass) { entry.pass = 0 }
    entry.flags.formIntersection([.headCountLeftOut, .clockOff])
    let isKnown =
      entry.kind == .withdrawal
      ? WithdrawalReason(rawValue: entry.outcome) != nil
      : entry.outcome == 0 || NotHeldReason(rawValue: entry.outcome) != nil
    guard isKnown else { throw RowFault("delivery.reason.unknown") }
    guard entry.present == EntryRecord.notCounted || entry.present < 1000,
      entry.enrolled == EntryRecord.notCounted || entry.enrolled < 1000
    else { throw RowFault("delivery.count.unreadable") }
    return entry
  }

  private func staffCodes(of entry: EntryRecord) throws(RowFault) -> [String] {
    var codes: [String] = []
    for number in [entry.deliverer, entry.reporter] {
      var code = number == 0 ? "" : staff[number] ?? "?"
      let isRight = code.withUTF8 { ASCIIField.isStaffCode(UnsafeRawBufferPointer($0)) }
      guard code.isEmpty || isRight else { throw RowFault("delivery.staff.code") }
      codes.append(code)
    }
    return codes
  }

  /// Only an entry that is taken leaves staff codes behind.
  private mutating func number(_ entry: inout EntryRecord, _ people: [String]) {
    let numbers = people.map { $0.isEmpty ? 0 : UInt32(context.staff.insert($0) + 1) }
    (entry.deliverer, entry.reporter) = (numbers[0], numbers[1])
  }

  private func isCode(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { ASCIIField.isCode(UnsafeRawBufferPointer($0)) }
  }
}
