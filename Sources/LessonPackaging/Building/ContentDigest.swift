import Chronology
import Crypto
import LessonContent
import Programme

/// The digest of everything that a pack is made from, by which a build knows what has changed.
struct ContentDigest {
  private var hash = SHA256()

  /// The digest of a pack's content.
  static func of(
    _ content: PackJob.Content, _ format: PackFormat, _ options: PackOptions
  ) -> String {
    var digest = ContentDigest()
    digest.add("\(format) \(options.paper) \(options.day.map(\.iso) ?? "")")
    switch content {
    case .lesson(let sources): for source in sources { digest.add(source) }
    case .general(let texts, let regions):
      for text in texts {
        digest.add("\(text.language) \(text.letter) \(text.contacts) \(text.qrTarget)")
      }
      digest.add("\(regions)")
    }
    return Hexadecimal.text(of: digest.hash.finalize())
  }

  private mutating func add(_ source: PackSource) {
    let lesson = source.lesson
    add("\(lesson.id) \(lesson.stage) \(lesson.grades) \(lesson.topic) \(lesson.sensitivity)")
    add("\(lesson.season?.id ?? "") \(lesson.deliverers) \(lesson.programmes) \(lesson.laws)")
    add("\(lesson.record.version) \(lesson.record.status) \(source.lastDay.iso)")
    add("\(source.text.digest) \(source.isLight) \(source.titles)")
    add("\(source.headings) \(source.help)")
    add(String(describing: source.disclosure) + String(describing: source.rules))
    add("\(source.reviewNote ?? "") \(source.draftTag ?? "") \(source.contacts) \(source.qrTarget)")
    add("\(lesson.english.map { "\($0)" } ?? "")")
    let files = Array(lesson.media.values) + Array(lesson.recordings.values)
    for file in files.sorted(by: { $0.fileName < $1.fileName }) {
      add(file.fileName)
      add(file.bytes)
    }
  }

  private mutating func add(_ text: String) {
    add(Array(text.utf8))
  }

  // The length before the bytes, so that no two lists of texts run into the same.
  private mutating func add(_ bytes: [UInt8]) {
    withUnsafeBytes(of: bytes.count.littleEndian) { hash.update(bufferPointer: $0) }
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }
}
