import Foundation

/// What an earlier build made from what, in a hidden file beside the packs; it is a cache and no part of them.
struct BuildMemory: Codable {
  /// The program that built, known by its own file's size and time.
  var maker = ""
  /// The digest of a pack's content by the pack's name.
  var packs: [String: String] = [:]
  /// What lay in the lessons' folder when everything that was asked for had been built, and what was asked for.
  var whole: Whole?

  /// A build after which nothing was left to do.
  struct Whole: Codable, Equatable {
    let lessons: String
    let request: String
    let packs: Int
  }

  private static let name = ".build.json"

  /// The memory of a folder, empty when another program built last.
  init(in folder: String, of maker: String) {
    let data = FileManager.default.contents(atPath: "\(folder)/\(Self.name)")
    let known = data.flatMap { try? JSONDecoder().decode(Self.self, from: $0) }
    if let known, known.maker == maker { self = known }
    self.maker = maker
  }

  /// Writes it beside the packs.
  func write(to folder: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try AtomicFile.write([UInt8](encoder.encode(self)), to: "\(folder)/\(Self.name)")
  }
}
