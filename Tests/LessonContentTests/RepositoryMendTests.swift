import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import LessonContent

@Suite struct RepositoryMendTests {
  private static let kk = "primary/ice/kk.md"

  private static let spoilt = RepositoryFixture.sound
    .replacing("Экран: Көлге", with: "Экран:\u{A0}Көлге", in: kk)
    .replacing("112-ге", with: "112–ге", in: kk)
    .replacing("Сурет: jaga", with: "Cурет:jaga", in: kk)

  @Test func leavesASoundRepositoryByteForByte() throws {
    try TemporaryFolder.use { folder in
      try RepositoryFixture.sound.write(to: folder)
      #expect(try ContentRepository(folder: folder.path).mend().isEmpty)
      let text = try String(contentsOf: folder.appendingPathComponent(Self.kk), encoding: .utf8)
      #expect(text == RepositoryFixture.sound.files[Self.kk])
    }
  }

  @Test func leavesNothingForTheCheckAndGivesTheSoundTextBack() throws {
    try TemporaryFolder.use { folder in
      try Self.spoilt.write(to: folder)
      let repository = ContentRepository(folder: folder.path)
      #expect(repository.load().diagnostics.hasErrors)
      let mended = try repository.mend()
      #expect(mended.map(\.file) == ["\(folder.path)/\(Self.kk)"])
      #expect(repository.load().diagnostics.isEmpty)
      let text = try String(contentsOf: folder.appendingPathComponent(Self.kk), encoding: .utf8)
      #expect(text == RepositoryFixture.sound.files[Self.kk])
      #expect(try repository.mend().isEmpty)
    }
  }

  @Test func goesThroughTheNamedLessonsOnly() throws {
    try TemporaryFolder.use { folder in
      try Self.spoilt.write(to: folder)
      #expect(try ContentRepository(folder: folder.path).mend(only: ["primary/dogs"]).isEmpty)
    }
  }

  @Test func neverWritesThroughALink() throws {
    try TemporaryFolder.use { folder in
      try Self.spoilt.write(to: folder)
      let file = folder.appendingPathComponent(Self.kk)
      let outside = folder.appendingPathComponent("outside.md")
      try FileManager.default.moveItem(at: file, to: outside)
      try FileManager.default.createSymbolicLink(at: file, withDestinationURL: outside)
      #expect(try ContentRepository(folder: folder.path).mend().isEmpty)
      #expect(try String(contentsOf: outside, encoding: .utf8) == Self.spoilt.files[Self.kk])
    }
  }
}
