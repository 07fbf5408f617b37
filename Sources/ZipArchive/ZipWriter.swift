/// Packs entries in order into a zip whose bytes depend on them alone.
///
/// Every entry bears 1980-01-01 00:00, the first moment a zip can name, and the rights of a plain file.
/// Equal bytes hold for one version of zlib.
package struct ZipWriter {
  private enum Part {
    case entry(ZipEntry)
    case prepared(PreparedZip)
  }

  private var parts: [Part] = []
  private var names: [String: String] = [:]

  /// A writer with no entries.
  package init() {}

  /// Adds a file.
  package mutating func add(_ entry: ZipEntry) throws(ZipFault) {
    try claim(entry.name)
    parts.append(.entry(entry))
  }

  /// Adds every file of a prepared archive, its compressed bytes as they are.
  package mutating func add(_ prepared: PreparedZip) throws(ZipFault) {
    for name in prepared.names { try claim(name) }
    parts.append(.prepared(prepared))
  }

  /// The archive's bytes.
  package func finish() throws(ZipFault) -> [UInt8] {
    // libzip writes nothing at all for an archive without files: this is the end record alone.
    guard !names.isEmpty else { return [0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 18) }
    let archive = try ZipOutput()
    for part in parts {
      switch part {
      case .entry(let entry): try archive.add(entry)
      case .prepared(let prepared): try archive.add(prepared)
      }
    }
    return try archive.close()
  }

  private mutating func claim(_ name: String) throws(ZipFault) {
    try ZipName.check(name)
    // Names that differ by case only are one file on Windows and on the usual Mac.
    guard names.updateValue(name, forKey: name.lowercased()) == nil else {
      throw .duplicate(name)
    }
  }
}
