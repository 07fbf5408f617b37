import Foundation
import Programme

/// The list of the packs in a folder, `index.json`: sorted by file, so that same packs give same bytes.
struct PackIndex: Codable {
  /// One file of the folder.
  struct Entry: Codable {
    let file: String
    let lesson: String
    /// One code, or several joined by a hyphen where they stand side by side.
    let language: String
    let format: String
    let audience: BuiltPack.Audience
    let title: String
    let bytes: Int
    let sha256: String
    let text: String
    let version: Int
    let status: String
    var stage: String?
    var grades: [Int]?
    var topic: String?
    var season: String?
    var sensitivity: String?
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
    /// The texts it holds, as `primary-ice.kk.1.a1b2c3d4`.
    let texts: [String]?
  }

  static let name = "index.json"

  var packs: [Entry]
  /// Nil in lists that know of none.
  var courses: [Course]?
  /// What was withdrawn, for whoever pulls packs from here or has pulled them.
  var recalled: [RecalledText]

  /// The list that lies in a folder; empty when there is none that can be read.
  init(in folder: String) {
    let data = FileManager.default.contents(atPath: "\(folder)/\(Self.name)")
    self = data.flatMap { try? JSONDecoder().decode(Self.self, from: $0) } ?? Self(packs: [])
  }

  init(packs: [Entry]) {
    self.packs = packs
    recalled = []
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    packs = try values.decode([Entry].self, forKey: .packs)
    // The list of a version that knew no recalls.
    courses = try values.decodeIfPresent([Course].self, forKey: .courses)
    recalled = try values.decodeIfPresent([RecalledText].self, forKey: .recalled) ?? []
  }

  /// Takes recalled texts in and their packs out; those that another repository recalled stay listed.
  ///
  /// - Returns: The packs that must be taken away, and how many there were of each text.
  mutating func withdraw(_ texts: [RecalledText]) -> (files: [String], counts: [Int]) {
    recalled = recalled.filter { old in
      !texts.contains { $0.lesson == old.lesson && $0.version == old.version }
    }
    recalled += texts
    recalled.sort { ($0.lesson, $0.version) < ($1.lesson, $1.version) }
    let found = texts.map { text in
      packs.filter {
        text.isText(
          lesson: $0.lesson, version: $0.version, language: $0.language, text: $0.text)
      }.map(\.file)
        + (courses ?? []).filter { $0.texts?.contains(where: text.isNamed) ?? false }.map(\.file)
    }.map { $0.filter(Self.isInFolder) }
    let files = Set(found.joined())
    packs.removeAll { files.contains($0.file) }
    courses?.removeAll { files.contains($0.file) }
    return (files.sorted(), found.map(\.count))
  }

  /// Whether a file lies where this program puts packs: a list that came from elsewhere may say anything.
  private static func isInFolder(_ file: String) -> Bool {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts.contains("..")
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
      sha256: course.sha256, scos: course.launches, texts: course.texts)
  }
}

extension PackIndex.Entry {
  fileprivate init(_ pack: BuiltPack) {
    let subject = pack.subject
    self.init(
      file: pack.file, lesson: subject.id,
      language: pack.languages.map(\.code).joined(separator: "-"),
      format: pack.format.rawValue, audience: pack.audience, title: pack.title,
      bytes: pack.bytes, sha256: pack.sha256, text: subject.texts.joined(separator: "-"),
      version: subject.version, status: subject.status)
    guard let stage = subject.stage else { return }
    self.stage = stage.rawValue
    grades = subject.grades.grades
    topic = subject.topic
    season = subject.season.isEmpty ? nil : subject.season
    sensitivity = subject.sensitivity.rawValue
  }
}
