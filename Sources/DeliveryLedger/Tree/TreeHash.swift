import Crypto

/// A hash of the journal's Merkle tree: SHA-256, told apart by its first byte (RFC 9162 2.1.1).
package struct TreeHash: Hashable, Sendable {
  /// Bytes of a hash.
  package static let size = 32

  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// The hash at an address of 32 bytes.
  init(at address: UnsafeRawPointer) {
    words = (
      address.loadUnaligned(as: UInt64.self),
      address.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
      address.loadUnaligned(fromByteOffset: 16, as: UInt64.self),
      address.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
    )
  }

  /// The hash of so many bytes; nil unless they are 32.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.size else { return nil }
    self = Array(bytes).withUnsafeBytes { buffer in
      buffer.baseAddress.map(TreeHash.init(at:)) ?? Self.empty
    }
  }

  private init(_ digest: SHA256.Digest) {
    self = digest.withUnsafeBytes { $0.baseAddress.map(TreeHash.init(at:)) ?? Self.zero }
  }

  private init() {
    words = (0, 0, 0, 0)
  }

  private static let zero = TreeHash()

  /// The tree of no entry at all: the hash of nothing.
  package static let empty = TreeHash(SHA256.hash(data: [UInt8]()))

  /// The hash of any bytes, with no first byte of ours: what chains the heads.
  static func plain(_ bytes: [UInt8]) -> TreeHash {
    TreeHash(SHA256.hash(data: bytes))
  }

  /// The leaf of an entry: 0x00 and its 64 bytes.
  static func leaf(_ entry: UnsafeRawPointer) -> TreeHash {
    withUnsafeTemporaryAllocation(byteCount: 1 + EntryRecord.size, alignment: 8) { buffer in
      buffer[0] = 0
      buffer.baseAddress.map { ($0 + 1).copyMemory(from: entry, byteCount: EntryRecord.size) }
      var hash = SHA256()
      hash.update(bufferPointer: UnsafeRawBufferPointer(buffer))
      return TreeHash(hash.finalize())
    }
  }

  /// The node over two others: 0x01, the left one, the right one.
  static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
    withUnsafeTemporaryAllocation(byteCount: 1 + 2 * size, alignment: 8) { buffer in
      buffer[0] = 1
      if let base = buffer.baseAddress {
        left.store(to: base + 1)
        right.store(to: base + 1 + size)
      }
      var hash = SHA256()
      hash.update(bufferPointer: UnsafeRawBufferPointer(buffer))
      return TreeHash(hash.finalize())
    }
  }

  /// Writes the hash at an address with room for 32 bytes.
  func store(to address: UnsafeMutableRawPointer) {
    address.storeBytes(of: words.0, as: UInt64.self)
    address.storeBytes(of: words.1, toByteOffset: 8, as: UInt64.self)
    address.storeBytes(of: words.2, toByteOffset: 16, as: UInt64.self)
    address.storeBytes(of: words.3, toByteOffset: 24, as: UInt64.self)
  }

  /// The 32 bytes.
  package var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
      if let base = buffer.baseAddress { store(to: UnsafeMutableRawPointer(base)) }
      count = Self.size
    }
  }

  /// The 32 bytes as 64 hexadecimal characters.
  package var text: String { HexText.of(bytes) }

  package static func == (left: TreeHash, right: TreeHash) -> Bool {
    left.words == right.words
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.3)
  }

  /// Hashes one after the other, as they are stored.
  static func pack(_ hashes: some Collection<TreeHash>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: hashes.count * size) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      for (place, hash) in hashes.enumerated() {
        hash.store(to: UnsafeMutableRawPointer(base) + place * size)
      }
      count = hashes.count * size
    }
  }

  /// The whole hashes of some bytes.
  static func unpack(_ bytes: UnsafeRawBufferPointer) -> [TreeHash] {
    guard let base = bytes.baseAddress else { return [] }
    return (0..<bytes.count / size).map { TreeHash(at: base + $0 * size) }
  }
}
