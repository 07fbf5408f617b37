/// An archive in memory whose directory was checked against limits before anything was unpacked.
package struct ZipReader: Sendable {
  /// The names of the files, in the directory's order; folders have no entry here.
  package let names: [String]

  private let bytes: [UInt8]
  private let places: [String: Place]

  private struct Place {
    let index: UInt64
    let count: Int
  }

  /// Opens an archive.
  ///
  /// - Parameters:
  ///   - bytes: The whole archive.
  ///   - limits: What it may at most be.
  /// - Throws: ``ZipFault`` for damage, an overlap, a limit, a name that leads outside or comes twice.
  package init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipFault) {
    let records = try ZipDirectory.records(of: bytes, limits: limits)
    var (names, places) = ([String](), [String: Place]())
    for (index, record) in records.enumerated() {
      guard let name = record.name else { throw .damaged("entry name") }
      if name.hasSuffix("/") && record.unpacked == 0 { continue }
      try Self.checkPath(name)
      let place = Place(index: UInt64(index), count: record.unpacked)
      guard places.updateValue(place, forKey: name) == nil else { throw .duplicate(name) }
      names.append(name)
    }
    self.bytes = bytes
    self.names = names
    self.places = places
  }

  /// The bytes of one file, its CRC checked.
  package func read(_ name: String) throws(ZipFault) -> [UInt8] {
    guard let place = places[name] else { throw .missing(name) }
    return try ZipInput(bytes).read(place.index, count: place.count)
  }

  /// The bytes of every file by name, their CRCs checked.
  package func readAll() throws(ZipFault) -> [String: [UInt8]] {
    let input = try ZipInput(bytes)
    var result: [String: [UInt8]] = [:]
    for (name, place) in places { result[name] = try input.read(place.index, count: place.count) }
    return result
  }

  // Foreign archives may have names in any script, but none that leads out of the folder they are unpacked to.
  private static func checkPath(_ name: String) throws(ZipFault) {
    guard isSafe(name) else { throw .name(name) }
  }

  /// Whether a name stays inside the folder that an archive is unpacked to.
  static func isSafe(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return !name.utf8.contains(UInt8(ascii: "\\")) && !name.utf8.contains(0)
      && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." } && !name.hasPrefix("/")
      && parts.first?.hasSuffix(":") != true
  }
}
