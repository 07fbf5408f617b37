import Crypto
import Foundation

/// A segment's file that was read from end to end and is what its signatures say.
struct SegmentFile {
  /// The file.
  let path: String
  /// What it says of itself.
  let heading: SegmentHeading
  /// How many entries it has.
  let count: Int

  /// Whether a file calls itself a segment.
  static func isSegment(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    let mark = Data((SegmentHeading.form + "\n").utf8)
    return (try? file.read(upToCount: mark.count)) == mark
  }

  /// What is signed: the digest of every byte before the last line.
  static func statement(_ digest: SHA256.Digest) -> [UInt8] {
    Array("\(SegmentHeading.form) \(HexText.of(Array(digest)))\n".utf8)
  }

  /// Reads the whole file; nothing of it is used before the last line has vouched for it.
  init(_ path: String) throws {
    self.path = path
    var lines = try SegmentLines(path)
    var hash = SHA256()
    var beginning: [String] = []
    while beginning.count < 7, let line = try lines.next() {
      Self.add(line, to: &hash)
      beginning.append(String(decoding: line, as: UTF8.self))
    }
    guard beginning.first == SegmentHeading.form else { throw Self.fault(.form, path) }
    guard let heading = SegmentHeading(beginning) else { throw Self.fault(.torn, path) }
    self.heading = heading
    var found = 0
    var end: Int?
    while let line = try lines.next() {
      guard let read = SegmentLine(String(decoding: line, as: UTF8.self)) else {
        throw Self.fault(.torn, path)
      }
      if case .signature(let signature) = read {
        guard end == found, try lines.isDone() else { throw Self.fault(.torn, path) }
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: heading.key),
          key.isValidSignature(signature, for: Self.statement(hash.finalize())),
          heading.isGenuine
        else { throw Self.fault(.forged, path) }
        count = found
        return
      }
      guard end == nil else { throw Self.fault(.torn, path) }
      Self.add(line, to: &hash)
      if case .entry = read { found += 1 }
      if case .end(let said) = read { end = said }
    }
    throw Self.fault(.torn, path)
  }

  static func add(_ line: [UInt8], to hash: inout SHA256) {
    hash.update(data: line)
    hash.update(data: [UInt8(ascii: "\n")])
  }

  static func fault(
    _ fault: SegmentFault, _ path: String, _ facts: [String: String] = [:]
  ) -> LedgerError {
    .segment(fault, path: path, facts: facts)
  }
}
