import Diagnostics
import Foundation
import LessonContent
import TestSupport
import Testing

/// The corpus of broken repositories: each is told with its place, read to the end, and left as it was.
@Suite struct BrokenRepositoryTests {
  private static let cases = BrokenCase.yaml + BrokenCase.files + BrokenCase.contents

  @Test func areSixtyAtLeast() {
    #expect(Self.cases.count >= 60)
    #expect(Set(Self.cases.map { "\($0.id) \($0.name)" }).count == Self.cases.count)
  }

  @Test(arguments: cases)
  func tellsWhatIsBrokenAndWhere(broken: BrokenCase) throws {
    try TemporaryFolder.use { folder in
      try RepositoryFixture.sound.write(to: folder)
      try broken.spoil(folder)
      let before = try Self.listing(of: folder)
      let loaded = ContentRepository(folder: folder.path).load()
      let found = loaded.diagnostics.filter {
        $0.id == broken.id && $0.place.file.hasSuffix(broken.file)
      }
      #expect(!found.isEmpty, "\(loaded.diagnostics.prefix(20).map { "\($0.place) \($0.id)" })")
      if let line = broken.line {
        #expect(found.contains { $0.place.line == line }, "\(found.map { $0.place.line ?? 0 })")
      }
      #expect(loaded.diagnostics.allSatisfy { $0.place.file.hasPrefix(folder.path) })
      #expect(try Self.listing(of: folder) == before)
      Self.expectNothingFromOutside(in: loaded)
    }
  }

  /// A line of `/etc/passwd`, which many of the links lead to, stands nowhere.
  private static func expectNothingFromOutside(in loaded: LoadedRepository) {
    let facts = loaded.diagnostics.flatMap(\.facts.values)
    #expect(!facts.contains { $0.contains("root:") || $0.contains("/bin/") })
    let texts = loaded.lessons.flatMap(\.texts.values)
    #expect(!texts.contains { $0.title.contains("root:") })
    #expect(loaded.lessons.allSatisfy { $0.media.values.allSatisfy { $0.bytes.count < 1 << 20 } })
  }

  /// Every name below a folder with its kind, size and last change; no link is followed.
  private static func listing(of folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().map { name in
      var status = stat()
      lstat(folder.appendingPathComponent(name).path, &status)
      let changed = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
      return "\(name) \(status.st_mode) \(status.st_size) \(changed)"
    }
  }
}
