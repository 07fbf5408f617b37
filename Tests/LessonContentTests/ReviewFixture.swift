import Chronology
import Foundation
import TestSupport
import Testing

@testable import LessonContent

/// The sound repository in a folder of its own, for lessons that go through review.
struct ReviewFixture {
  let folder: URL

  static func use(
    _ fixture: RepositoryFixture = .sound, _ body: (ReviewFixture) throws -> Void
  ) throws {
    try TemporaryFolder.use { folder in
      try fixture.write(to: folder)
      try body(ReviewFixture(folder: folder))
    }
  }

  var repository: ContentRepository { ContentRepository(folder: folder.path) }

  func load() -> LoadedRepository { repository.load() }

  func lesson() throws -> Lesson { try #require(load().lessons.first) }

  func desk() throws -> ReviewDesk {
    let repository = load()
    return ReviewDesk(try #require(repository.lessons.first), in: repository)
  }

  func write(_ record: LessonRecord) throws {
    try repository.write(record, of: try lesson())
  }

  func text(_ file: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
  }

  func replace(_ old: String, with new: String, in file: String) throws {
    let text = try text(file)
    try #require(text.contains(old), "\(file) has no «\(old)»")
    let pieces = text.split(separator: old, omittingEmptySubsequences: false)
    try Data(pieces.joined(separator: new).utf8)
      .write(to: folder.appendingPathComponent(file))
  }

  func pair() throws {
    let day = try #require(SchoolDay(iso: "2026-11-20"))
    let record = try #require(try lesson().recordWithPairs(confirmedBy: "Жұп", on: day))
    try write(record)
  }

  func approve(_ role: LessonApproval.Role, _ name: String) throws {
    let day = try #require(SchoolDay(iso: "2026-11-21"))
    switch try desk().approve(as: role, by: name, on: day) {
    case .waits(let record, _): try write(record)
    case .complete(let record):
      let lesson = try lesson()
      try write(record)
      try repository.keepApproved(lesson)
    case .known: break
    }
  }

  /// Confirms the pairs and approves in both roles.
  func approveWhole() throws {
    try pair()
    try approve(.methodologist, "Айгүл Сейітова")
    try approve(.psychologist, "Дана Тілеубаева")
  }
}
