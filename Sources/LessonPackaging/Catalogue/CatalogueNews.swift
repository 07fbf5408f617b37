import Chronology
import Foundation
import LessonContent
import Programme

/// When each text first lay in the catalogue: what the feed tells, and which pages must stay.
struct CatalogueNews: Codable {
  /// A text that was new on a day.
  struct Item: Codable, Hashable {
    let lesson: String
    let language: String
    let text: String
    let title: String
    let on: String
  }

  static let name = "news.json"

  private(set) var items: [Item] = []

  /// The news that lie in a folder.
  init(in folder: String) {
    let data = FileManager.default.contents(atPath: "\(folder)/\(Self.name)")
    if let known = data.flatMap({ try? JSONDecoder().decode(Self.self, from: $0) }) { self = known }
  }

  /// Takes in the texts that are not known yet; a catalogue made again on another day stays as it is.
  mutating func add(_ entries: [CatalogueEntry], on day: SchoolDay) {
    let known = Set(items.map { "\($0.lesson) \($0.language) \($0.text)" })
    for entry in entries {
      for text in entry.lesson.languages.compactMap({ entry.lesson.texts[$0] }) {
        let (id, code) = (entry.lesson.id.text, text.language.code)
        guard !known.contains("\(id) \(code) \(text.textDigest)") else { continue }
        items.append(
          Item(lesson: id, language: code, text: text.textDigest, title: text.title, on: day.iso))
      }
    }
  }

  /// The lessons that once had packs.
  var lessons: Set<String> { Set(items.map(\.lesson)) }

  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try [UInt8](encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}
