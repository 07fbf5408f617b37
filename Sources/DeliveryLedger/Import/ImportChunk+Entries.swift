extension ImportChunk {
  /// Adds the entries of a segment as they were before they were held against the journal.
  mutating func appendAnew(_ segment: UnsafeRawBufferPointer) {
    segment.forEachEntry { entry in
      var entry = entry
      entry.flags.remove(.evidence)
      append(entry)
    }
  }

  /// Puts the ledger's numbers of staff codes in place of the reader's.
  mutating func renumberStaff(_ staff: StaffNumbers) {
    bytes.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      for offset in stride(from: 0, to: bytes.count, by: EntryRecord.size) {
        var entry = EntryRecord(at: UnsafeRawPointer(base + offset))
        entry.renumber(staff)
        entry.store(to: base + offset)
      }
    }
    for place in waiting.indices { waiting[place].entry.renumber(staff) }
  }
}

extension EntryRecord {
  /// Puts the ledger's numbers of staff codes in place of the reader's.
  fileprivate mutating func renumber(_ staff: StaffNumbers) {
    deliverer = staff.number(deliverer)
    reporter = staff.number(reporter)
  }
}
