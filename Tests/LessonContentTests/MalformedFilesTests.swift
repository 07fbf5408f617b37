import Diagnostics
import Foundation
import LessonContent
import Programme
import TestSupport
import Testing

@Suite struct MalformedFilesTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func neverStopOnBytesAtRandom(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    try TemporaryFolder.use { folder in
      try RepositoryFixture.sound.write(to: folder)
      for name in RepositoryFixture.sound.files.keys.sorted()
      where Int.random(in: 0..<3, using: &generator) == 0 {
        let file = folder.appendingPathComponent(name)
        var bytes = [UInt8](try Data(contentsOf: file))
        for _ in 0..<8 { Self.spoil(&bytes, using: &generator) }
        try Data(bytes).write(to: file)
      }
      let first = ContentRepository(folder: folder.path).load()
      let second = ContentRepository(folder: folder.path).load()
      #expect(!first.diagnostics.isEmpty)
      #expect(first.diagnostics == second.diagnostics)
    }
  }

  /// Cuts, doubles or overwrites a piece, with bytes that mean something to the readers.
  private static func spoil(_ bytes: inout [UInt8], using generator: inout SplitMix64) {
    guard bytes.count > 8 else { return }
    let start = Int.random(in: 0..<bytes.count - 4, using: &generator)
    let end = min(bytes.count, start + Int.random(in: 1...64, using: &generator))
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 2: bytes[start] = UInt8.random(in: 0...255, using: &generator)
    default:
      let signs = Array(":-#&*[]{}\"'\n\t<>()".utf8)
      for place in start..<end where Bool.random(using: &generator) {
        bytes[place] = signs.randomElement(using: &generator) ?? 0
      }
    }
  }

  @Test func reportsAnEmptyFolderAndAMissingOne() throws {
    try TemporaryFolder.use { folder in
      #expect(ContentRepository(folder: folder.path).load().diagnostics.hasErrors)
      #expect(ContentRepository(folder: folder.path + "/none").load().diagnostics.hasErrors)
    }
  }

  @Test func namesTheLineOnWhichATextStopsBeingUTF8() throws {
    try TemporaryFolder.use { folder in
      try RepositoryFixture.sound.write(to: folder)
      let file = folder.appendingPathComponent("primary/ice/kk.md")
      try Data(Array("# a\n\n".utf8) + [0xCC, 0xEE, 0xF2] + Array("\n".utf8)).write(to: file)
      let found = ContentRepository(folder: folder.path).load().diagnostics
      #expect(found.contains { $0.id == "file.encoding" && $0.place.line == 3 })
    }
  }

  @Test func followsNoSymbolicLink() throws {
    try TemporaryFolder.use { folder in
      try RepositoryFixture.sound.write(to: folder)
      let outside = folder.appendingPathComponent("outside.md")
      let text = folder.appendingPathComponent("primary/ice/ru.md")
      try FileManager.default.moveItem(at: text, to: outside)
      try FileManager.default.createSymbolicLink(at: text, withDestinationURL: outside)
      let lesson = folder.appendingPathComponent("primary/snow")
      try FileManager.default.createSymbolicLink(
        at: lesson, withDestinationURL: folder.appendingPathComponent("primary/ice"))
      let repository = ContentRepository(folder: folder.path).load()
      let links = repository.diagnostics.filter { $0.id == "file.link" }
      #expect(links.map { $0.place.file.suffix(5) } == ["ru.md", "/snow"])
      #expect(repository.lessons.map(\.folder) == ["primary/ice"])
      #expect(repository.lessons.first?.languages.map(\.code) == ["kk"])
    }
  }
}
