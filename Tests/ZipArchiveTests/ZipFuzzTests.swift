import TestSupport
import Testing
import ZipArchive

/// A hundred thousand bent archives: each is refused or read, none does anything else.
@Suite struct ZipFuzzTests {
  @Test(arguments: UInt64(1)...8)
  func takesAnyBytesForAnArchive(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let sound = try ZipWriterTests.archive([
      ZipEntry("a", [1, 2, 3], .stored), ZipEntry("b/c", Array(repeating: 7, count: 40)),
    ])
    let limits = ZipLimits(entries: 8, unpackedBytes: 1 << 16)
    var opened = 0
    for _ in 0..<12_500 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(.random(in: 0...255, using: &generator), at: place)
        case 2: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        default: bytes[place] = .random(in: 0...255, using: &generator)
        }
      }
      guard let survey = try? ZipSurvey(bytes, limits: limits) else { continue }
      opened += 1
      #expect(survey.entries.count <= limits.entries)
      _ = try? survey.read { (contents) throws(ZipFault) in
        for entry in survey.entries where entry.isReadable {
          let read = try? contents.bytes(of: entry)
          if let read, read.count != entry.count { throw .damaged("length") }
        }
      }
    }
    #expect(opened > 1_000, "most changes leave a directory to look at")
  }
}
