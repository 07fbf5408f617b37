import DeliveryModel

extension EntryRecord {
  /// What the entry is known by: a report by its id, a correction by all that it says.
  ///
  /// The same amendment sent twice is one amendment; its id is UUIDv8 of its leaf (RFC 9562 5.8).
  var indexID: ReportID {
    guard kind != .report else { return report }
    var plain = self
    plain.flags.remove(.evidence)
    let leaf = plain.withBytes { bytes in bytes.baseAddress.map(TreeHash.leaf) ?? .empty }.bytes
    let halves = leaf.withUnsafeBytes { bytes in
      [0, 8].map { UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt64.self)) }
    }
    return ReportID(
      high: halves[0] & 0xFFFF_FFFF_FFFF_0FFF | 0x8000,
      low: halves[1] & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
  }
}
