import Chronology
import DeliveryModel

/// What a page of keys is sorted by: some bytes that compare as they stand (big-endian).
protocol PackedKey: Comparable, Sendable {
  /// How many bytes a key has.
  static var size: Int { get }
  /// Reads the key at an address.
  init(at address: UnsafeRawPointer)
  /// Writes the key at an address.
  func store(to address: UnsafeMutableRawPointer)
  /// Whether the key comes before another; here and not `<`, so that a sort of a million is inlined in this module.
  func precedes(_ other: Self) -> Bool
  /// The key's first eight bytes as a number: keys of unlike prefixes compare as those do.
  var prefix: UInt64 { get }
}

extension PackedKey {
  /// The key's bytes.
  var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
      if let base = buffer.baseAddress { store(to: UnsafeMutableRawPointer(base)) }
      count = Self.size
    }
  }
}

extension ReportID: PackedKey {
  static var size: Int { 16 }
  @inline(__always)
  var prefix: UInt64 { high }

  @inline(__always)
  func precedes(_ other: ReportID) -> Bool {
    high == other.high ? low < other.low : high < other.high
  }

  @inline(__always)
  init(at address: UnsafeRawPointer) {
    self.init(
      high: UInt64(bigEndian: address.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: address.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  @inline(__always)
  func store(to address: UnsafeMutableRawPointer) {
    address.storeBytes(of: high.bigEndian, as: UInt64.self)
    address.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
  }
}
