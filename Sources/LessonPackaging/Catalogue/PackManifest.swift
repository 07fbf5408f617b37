import Foundation

/// Every file of the packs' folder with size and digest, `manifest.json`: what a mirror compares.
struct PackManifest: Codable {
  struct File: Codable {
    let bytes: Int
    let file: String
    let sha256: String
  }

  static let name = "manifest.json"

  let files: [File]

  /// The packs of an index, whose digests are known, and further files.
  init(_ index: PackIndex, also others: [String: [UInt8]]) {
    let packs = index.packs.map { File(bytes: $0.bytes, file: $0.file, sha256: $0.sha256) }
    let courses = (index.courses ?? []).map {
      File(bytes: $0.bytes, file: $0.file, sha256: $0.sha256)
    }
    let pages = others.map { name, bytes in
      File(bytes: bytes.count, file: name, sha256: Hexadecimal.sha256(of: bytes))
    }
    files = (packs + courses + pages).sorted { $0.file < $1.file }
  }

  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try [UInt8](encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}
