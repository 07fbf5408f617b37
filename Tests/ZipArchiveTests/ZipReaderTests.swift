import TestSupport
import Testing
import ZipArchive

@Suite struct ZipReaderTests {
  static func sample() throws -> [UInt8] {
    try ZipWriterTests.archive([
      ZipEntry("imsmanifest.xml", Array("<manifest/>".utf8)),
      ZipEntry("media/a.svg", Array(repeating: 65, count: 3_000)),
    ])
  }

  /// Replaces every occurrence of a pattern of the same length.
  static func patched(_ old: String, _ new: String) throws -> [UInt8] {
    var bytes = try sample()
    let (old, new) = (Array(old.utf8), Array(new.utf8))
    for place in 0...(bytes.count - old.count) where Array(bytes[place..<place + old.count]) == old
    {
      bytes.replaceSubrange(place..<place + old.count, with: new)
    }
    return bytes
  }

  @Test(arguments: [
    ("media/a.svg", "../ia/a.svg"), ("media/a.svg", "/edia/a.svg"), ("media/a.svg", "media\\a.svg"),
    ("media/a.svg", "media//.svg"),
  ])
  func refusesAPathThatLeadsOutside(old: String, new: String) throws {
    let bytes = try Self.patched(old, new)
    #expect(throws: ZipFault.name(new)) { try ZipReader(bytes) }
  }

  @Test func refusesTwoEntriesOfOneName() throws {
    var writer = ZipWriter()
    try writer.add(ZipEntry("a.txt", [1]))
    try writer.add(ZipEntry("b.txt", [1]))
    var bytes = try writer.finish()
    for place in bytes.indices where bytes[place...].starts(with: Array("b.txt".utf8)) {
      bytes[place] = UInt8(ascii: "a")
    }
    #expect(throws: ZipFault.duplicate("a.txt")) { try ZipReader(bytes) }
  }

  @Test func refusesAnArchiveOverALimit() throws {
    let bytes = try Self.sample()
    #expect(throws: ZipFault.overLimit("entries")) {
      try ZipReader(bytes, limits: ZipLimits(entries: 1))
    }
    #expect(throws: ZipFault.overLimit("unpacked bytes")) {
      try ZipReader(bytes, limits: ZipLimits(unpackedBytes: 3_000))
    }
    #expect(throws: ZipFault.overLimit("archive bytes")) {
      try ZipReader(bytes, limits: ZipLimits(archiveBytes: 100))
    }
  }

  @Test func refusesABombOfZeroes() throws {
    let bytes = try ZipWriterTests.archive([ZipEntry("a", Array(repeating: 0, count: 8 << 20))])
    #expect(throws: ZipFault.overLimit("a: ratio")) { try ZipReader(bytes) }
  }

  @Test func refusesEntriesThatOverlap() throws {
    var bytes = try Self.sample()
    // The second record of the directory is sent to the first local header.
    let records = bytes.indices.filter { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) }
    let second = try #require(records.last)
    bytes.replaceSubrange(second + 42..<second + 46, with: [0, 0, 0, 0])
    #expect(throws: ZipFault.damaged("media/a.svg overlaps")) { try ZipReader(bytes) }
  }

  @Test func findsAChangedByteByItsChecksum() throws {
    var bytes = try Self.patched("<manifest/>", "<manifest/>")
    let start = try #require(
      bytes.indices.first { bytes[$0...].starts(with: Array("media/a.svg".utf8)) })
    bytes[start + 14] ^= 1
    #expect(throws: ZipFault.self) { try ZipReader(bytes).read("media/a.svg") }
  }

  @Test(arguments: UInt64(1)...40)
  func neverCrashesOnATornOrBentArchive(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var bytes = try Self.sample()
    for _ in 0..<Int.random(in: 1..<6, using: &generator) {
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(
        in: 0...255, using: &generator)
    }
    bytes.removeLast(Int.random(in: 0..<40, using: &generator))
    let files = try? ZipReader(bytes).readAll()
    #expect(files.map { $0.count <= 2 } ?? true)
  }

  @Test func namesWhatIsMissing() throws {
    #expect(throws: ZipFault.missing("x")) { try ZipReader(Self.sample()).read("x") }
  }
}
