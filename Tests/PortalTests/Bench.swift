import Diagnostics
import Foundation
import LessonContent
import TestSupport

@testable import Portal

/// A copy of a few shipped lessons behind a preview, to be broken at will.
enum Bench {
  static let shipped = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("lessons")

  static let lessons = ["primary/ice", "primary/body-safety", "kindergarten/fire"]

  /// Gives the folder of a copy and a preview of it.
  static func use<Result>(
    _ body: (URL, PreviewSite) async throws -> Result
  ) async throws -> Result {
    try await TemporaryFolder.use { folder in
      let files = FileManager.default
      let shared = [
        "programme.yaml", "contacts.yaml", "credits.yaml", "laws.yaml", "shared", "wording",
        "words",
      ]
      for name in shared + lessons {
        let place = folder.appendingPathComponent(name)
        try files.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try files.copyItem(at: shipped.appendingPathComponent(name), to: place)
      }
      let site = PreviewSite(
        shelf: PreviewShelf(repository: ContentRepository(folder: folder.path)), port: 8130,
        language: .kk)
      return try await body(folder, site)
    }
  }
}

extension PreviewSite {
  /// The answer to a path, asked as a browser of this machine asks.
  func get(_ path: String) async -> PreviewAnswer {
    await answer(PreviewRequest(path: path, host: "127.0.0.1:8130"))
  }
}

extension PreviewAnswer {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
