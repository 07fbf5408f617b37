import Chronology
package import LessonContent
import Programme

/// A published version of a lesson that was withdrawn: what whoever holds a pack of it must be told.
package struct RecalledText: Hashable, Codable, Sendable {
  /// The lesson.
  package let lesson: String
  /// The version that was withdrawn.
  package let version: Int
  /// Why, as a code of the closed list.
  package let reason: String
  /// The day it was done.
  package let on: String
  /// The SHA-256 of what was taught.
  package let digest: String
  /// The first eight characters of the digest of each of its texts, by language: as packs and reports name them.
  package let texts: [String: [String]]

  /// Everything that was recalled in a repository, by lesson and version.
  package static func all(in repository: LoadedRepository) -> [RecalledText] {
    repository.lessons.flatMap { lesson in
      lesson.record.recalls.map { RecalledText($0, of: lesson) }
    }
    .sorted { ($0.lesson, $0.version) < ($1.lesson, $1.version) }
  }

  private init(_ recall: LessonRecall, of lesson: Lesson) {
    let record = lesson.record
    let known =
      record.approvals.filter { $0.version == recall.version }.map(\.texts)
      + record.minorEdits.filter { $0.version == recall.version }.map(\.texts)
    var texts: [String: Set<String>] = [:]
    for (language, digest) in known.joined() {
      texts[language.code, default: []].insert(String(digest.prefix(8)))
    }
    self.lesson = lesson.id.text
    version = recall.version
    reason = recall.reason.rawValue
    on = recall.on.iso
    digest = recall.digest
    self.texts = texts.mapValues { $0.sorted() }
  }

  /// Whether a name such as `primary-ice.kk.1.a1b2c3d4` is this text's.
  func isNamed(_ name: String) -> Bool {
    let parts = name.split(separator: ".")
    guard parts.count == 4, let version = Int(parts[2]) else { return false }
    return isText(
      lesson: String(parts[0]), version: version, language: String(parts[1]),
      text: String(parts[3]))
  }

  /// Whether a pack holds this text.
  package func isText(lesson: String, version: Int, language: String, text: String) -> Bool {
    self.lesson == lesson && self.version == version
      && (texts[language].map { $0.contains(text) } ?? texts.isEmpty)
  }
}
