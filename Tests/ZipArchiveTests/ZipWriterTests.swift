import Foundation
import TestSupport
import Testing
import ZipArchive

@Suite struct ZipWriterTests {
  static func entries(seed: UInt64) -> [ZipEntry] {
    var generator = SplitMix64(seed: seed)
    return (0..<Int.random(in: 0..<12, using: &generator)).map { number in
      let count = Int.random(in: 0..<5_000, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0..<9, using: &generator) }
      return ZipEntry(
        "folder\(number % 3)/file\(number).txt", bytes, number % 4 == 0 ? .stored : .deflated)
    }
  }

  static func archive(_ entries: [ZipEntry]) throws -> [UInt8] {
    var writer = ZipWriter()
    for entry in entries { try writer.add(entry) }
    return try writer.finish()
  }

  @Test(arguments: UInt64(1)...8)
  func isReadBackInOrder(seed: UInt64) throws {
    let entries = Self.entries(seed: seed)
    let reader = try ZipReader(Self.archive(entries))
    #expect(reader.names == entries.map(\.name))
    let files = try reader.readAll()
    for entry in entries { #expect(files[entry.name] == entry.bytes) }
  }

  @Test(arguments: UInt64(1)...4)
  func givesTheSameBytesForTheSameEntries(seed: UInt64) throws {
    #expect(try Self.archive(Self.entries(seed: seed)) == Self.archive(Self.entries(seed: seed)))
  }

  @Test func holdsNoMomentAndNoRightsOfTheMachine() throws {
    let bytes = try Self.archive([ZipEntry("a.txt", [1, 2, 3])])
    // Local header: time at 10, date at 12. 1980-01-01 is 0x0021.
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test func copiesPreparedFilesAsIfTheyWereItsOwn() throws {
    let entries = (1...4).flatMap { Self.entries(seed: $0) }.enumerated().map { number, entry in
      ZipEntry("n\(number)", entry.bytes)
    }
    var writer = ZipWriter()
    try writer.add(entries[0])
    try writer.add(PreparedZip(Array(entries.dropFirst())))
    #expect(try writer.finish() == Self.archive(entries))
  }

  @Test(arguments: ["", "Мұз.svg", "a b", "/a", "a/", "a//b", "../a", "a/./b", "a\\b", "c:a"])
  func refusesAName(name: String) {
    var writer = ZipWriter()
    #expect(throws: ZipFault.name(name)) { try writer.add(ZipEntry(name, [])) }
  }

  @Test func refusesNamesThatDifferByCaseOnly() throws {
    var writer = ZipWriter()
    try writer.add(ZipEntry("media/Ice.svg", []))
    #expect(throws: ZipFault.duplicate("media/ice.svg")) {
      try writer.add(ZipEntry("media/ice.svg", []))
    }
  }

  @Test func isUnderstoodByPython() throws {
    try TemporaryFolder.use { folder in
      let file = folder.appendingPathComponent("a.zip")
      try Data(Self.archive(Self.entries(seed: 5))).write(to: file)
      let python = Process()
      python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      python.arguments = ["python3", "-m", "zipfile", "-t", file.path]
      python.standardOutput = FileHandle.nullDevice
      try python.run()
      python.waitUntilExit()
      #expect(python.terminationStatus == 0)
    }
  }
}
