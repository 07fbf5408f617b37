/// An archive of unknown origin, looked over: all that is wrong with it, and what can be read all the same.
package struct ZipSurvey: Sendable {
  /// What may be wrong with an archive or one of its entries.
  package enum Trouble: String, Sendable {
    /// A name that leads out of the folder it would be unpacked to.
    case path
    /// A name that came before.
    case duplicate
    /// A symbolic link.
    case link
    /// Bytes that another entry has too, or no bytes of its own.
    case overlap
    /// Encrypted, or packed by a method other than stored and deflate.
    case method
    /// It grows beyond all measure when it is unpacked.
    case ratio
    /// There is more of it than is read.
    case limit
    /// A name in an old code page.
    case script
  }

  /// One thing that is wrong.
  package struct Fault: Hashable, Sendable {
    /// What.
    package let trouble: Trouble
    /// The entry, or the limit.
    package let subject: String
    /// The value that the words need, such as the code page.
    package let detail: String
  }

  /// One file of the archive.
  package struct Entry: Sendable {
    /// Its name, decoded as well as it goes.
    package let name: String
    /// Its bytes when unpacked, as the directory says.
    package let count: Int
    /// Whether it can be read at all.
    package let isReadable: Bool
    /// Whether it is stored as it is, not compressed.
    package let isStored: Bool
    /// The checksum that the directory states.
    package let crc: Int
    /// Where its packed bytes lie in the archive; empty for one that cannot be read.
    package let packed: Range<Int>
    let index: UInt64
  }

  /// The files in the directory's order; folders have no entry here.
  package private(set) var entries: [Entry] = []
  /// Everything that is wrong, in the directory's order.
  package private(set) var faults: [Fault] = []

  private let bytes: [UInt8]

  /// Looks an archive over.
  ///
  /// - Parameters:
  ///   - bytes: The whole archive.
  ///   - limits: What of it is read at most.
  /// - Throws: ``ZipFault`` when there is no directory to go by.
  package init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipFault) {
    self.bytes = bytes
    let (records, overlaps, places) = try ZipDirectory.survey(of: bytes, limits: limits)
    faults = overlaps.map { Fault(trouble: .overlap, subject: $0, detail: "") }
    var (total, seen) = (0, Set<String>())
    for (index, record) in records.enumerated() {
      let (name, script) = ZipNameScript.decode(record.nameBytes)
      if script != .ascii && script != .utf8 { report(.script, name, script.rawValue) }
      if name.hasSuffix("/"), record.unpacked == 0 { continue }
      if !ZipReader.isSafe(name) { report(.path, name) }
      if !seen.insert(name).inserted { report(.duplicate, name) }
      if record.isLink { report(.link, name) }
      total += record.unpacked
      let isHuge = Self.isHuge(record, limits)
      if isHuge { report(.ratio, name, "\(record.unpacked / max(1, record.packed))") }
      let isPlain = !record.isEncrypted && (record.method == 0 || record.method == 8)
      if !isPlain { report(.method, name) }
      let isReadable =
        isPlain && !isHuge && !record.isLink && total <= limits.unpackedBytes && overlaps.isEmpty
      let place = isReadable ? places[index] : 0
      entries.append(
        Entry(
          name: name, count: record.unpacked, isReadable: isReadable,
          isStored: record.method == 0, crc: record.crc,
          packed: place..<(isReadable ? place + record.packed : place), index: UInt64(index)))
    }
    if total > limits.unpackedBytes { report(.limit, "\(limits.unpackedBytes)") }
  }

  /// The packed bytes of an entry; equal ones of equal entries unpack to the same.
  package func packedBytes(of entry: Entry) -> ArraySlice<UInt8> {
    bytes[entry.packed]
  }

  /// Opens the archive for reading while a closure runs.
  package func read<Result>(
    _ body: (borrowing ZipContents) throws(ZipFault) -> Result
  ) throws(ZipFault) -> Result {
    try body(ZipContents(ZipInput(bytes, isForeign: true)))
  }

  private mutating func report(_ trouble: Trouble, _ subject: String, _ detail: String = "") {
    faults.append(Fault(trouble: trouble, subject: subject, detail: detail))
  }

  private static func isHuge(_ record: ZipDirectory.Record, _ limits: ZipLimits) -> Bool {
    record.unpacked > 1 << 20 && record.unpacked / max(1, record.packed) > limits.ratio
  }
}
