import Foundation
import Programme

/// The list of the packs in a folder, `index.json`: sorted by file, so that same packs give same bytes.
struct PackIndex: Codable {
  /// One file of the folder.
  struct Entry: Codable {
    let file: String
    let lesson: String
    let language: String
    let format: String
    let audience: BuiltPack.Audience
    let title: String
    let bytes: Int
    let sha256: String
    let text: String
    let version: Int
    let status: String
  }

  /// A course of the folder; an LMS must show several SCOs to take it.
  struct Course: Codable {
    let file: String
    let levels: [String]
    let languages: [String]
    let format: String
    let title: String
    let bytes: Int
    let sha256: String
    let scos: Int
  }

  static let name = "index.json"

  var packs: [Entry]
  /// Nil in lists that know of none.
  var courses: [Course]?

  /// The list that lies in a folder; empty when there is none that can be read.
  init(in folder: String) {
    let data = FileManager.default.contents(atPath: "\(folder)/\(Self.name)")
    self = data.flatMap { try? JSONDecoder().decode(Self.self, from: $0) } ?? Self(packs: [])
  }

  private init(packs: [Entry]) {
    self.packs = packs
  }

  /// Takes in what was built and drops what no longer lies in the folder.
  mutating func merge(_ built: [BuiltPack], in folder: String) {
    let new = Set(built.map(\.file))
    packs.removeAll { entry in
      new.contains(entry.file)
        || !FileManager.default.fileExists(atPath: "\(folder)/\(entry.file)")
    }
    packs += built.map(Entry.init)
    packs.sort { $0.file < $1.file }
  }

  /// Takes in the courses that were built and drops what no longer lies in the folder.
  mutating func merge(_ built: [BuiltCourse], in folder: String) {
    let new = Set(built.map(\.file))
    var courses = self.courses ?? []
    courses.removeAll {
      new.contains($0.file)
        || !FileManager.default.fileExists(atPath: "\(folder)/\($0.file)")
    }
    courses += built.map(Course.init)
    self.courses = courses.isEmpty ? nil : courses.sorted { $0.file < $1.file }
  }

  /// The list as JSON, keys in alphabetical order.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try [UInt8](encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}

extension PackIndex.Course {
  fileprivate init(_ course: BuiltCourse) {
    self.init(
      file: course.file, levels: course.levels.map(\.id), languages: course.languages.map(\.code),
      format: course.format.rawValue, title: course.title, bytes: course.bytes,
      sha256: course.sha256, scos: course.launches)
  }
}

extension PackIndex.Entry {
  fileprivate init(_ pack: BuiltPack) {
    self.init(
      file: pack.file, lesson: pack.lesson.text, language: pack.language.code,
      format: pack.format.rawValue, audience: pack.audience, title: pack.title,
      bytes: pack.bytes, sha256: pack.sha256, text: pack.text, version: pack.version,
      status: pack.status)
  }
}
