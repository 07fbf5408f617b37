import Foundation
import TestSupport

@testable import LessonContent

/// A small repository without a fault, as texts by file name, for tests to spoil.
struct RepositoryFixture {
  /// The files by their names below the repository.
  var files: [String: String]

  /// The repository with the example lesson of the house.
  static let sound = RepositoryFixture(files: shared.merging(lesson) { $1 })

  /// The example lesson, its pictures, the label words.
  private static let lesson: [String: String] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures")
    let names = [
      ("primary/ice/kk.md", "ice/kk.md"), ("primary/ice/ru.md", "ice/ru.md"),
      ("primary/ice/lesson.yaml", "ice/lesson.yaml"),
      ("primary/ice/record.yaml", "ice/record.yaml"),
      ("primary/ice/media/jaga.svg", "ice/media/jaga.svg"),
      ("primary/ice/media/juqa.svg", "ice/media/juqa.svg"),
      ("primary/ice/media/ush-qadam.svg", "ice/media/ush-qadam.svg"),
      ("shared/headings.yaml", "headings.yaml"),
      ("shared/disclosure.primary.kk.md", "disclosure.primary.kk.md"),
    ]
    return names.reduce(into: [:]) { files, pair in
      files[pair.0] = try? String(
        contentsOf: folder.appendingPathComponent(pair.1), encoding: .utf8)
    }
  }()

  /// The sound repository with its lesson made a sensitive one.
  static let sensitive: RepositoryFixture = {
    let care = "sensitivity: ordinary"
    var fixture = sound.replacing(
      care, with: "sensitivity: sensitive", in: "primary/ice/lesson.yaml")
    let entries = fixture.files["programme.yaml"]?.split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { line in
      line.contains("lesson: primary-ice")
        ? line.split(separator: care).joined(separator: "sensitivity: sensitive") : String(line)
    }
    fixture.files["programme.yaml"] = entries?.joined(separator: "\n")
    for (name, home) in [("kk", "## Үйге"), ("ru", "## Домой")] {
      let text = fixture.files["primary/ice/\(name).md"] ?? ""
      fixture.files["primary/ice/\(name).md"] = String(text.split(separator: home)[0])
    }
    return fixture
  }()

  /// A file of the repository's own lists, so that no fixture needs to repeat them.
  private static func shipped(_ name: String) -> String {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = tests.deletingLastPathComponent().appendingPathComponent("lessons/\(name)")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }

  /// Everything that is not the lesson.
  private static let shared: [String: String] = {
    var files = [
      "programme.yaml": programme, "contacts.yaml": contacts, "calendars/2025-26.yaml": calendar,
      "laws.yaml": "laws:\n  - {id: order-506, number: \"506\"}\n",
      "credits.yaml": shipped("credits.yaml"),
      "wording/care.yaml": shipped("wording/care.yaml"),
      "wording/stages.yaml": shipped("wording/stages.yaml"),
    ]
    for language in ["kk", "ru"] {
      files["words/\(language).txt"] = shipped("words/\(language).txt")
      files["shared/letter.\(language).md"] = "111: {111}, 112: {112}\n"
      files["shared/review-note.\(language).md"] = "(\(language)) review\n"
      for stage in ["kindergarten", "primary", "middle", "senior", "college"] {
        files["shared/help.\(stage).\(language).md"] = "# Help\n\n- {111}\n- {112}\n"
        files["shared/rules.\(stage).\(language).md"] = "- one\n- two\n"
        files["shared/disclosure.\(stage).\(language).md"] = "Protocol:\n- {112}\n"
      }
    }
    return files
  }()

  private static var programme: String {
    let levels = ["kindergarten"] + (1...11).map { "grade-\($0)" } + ["college"]
    let entries = levels.flatMap { level in
      (0..<10).map { topic in
        if topic == 0, ["grade-2", "grade-3", "grade-4"].contains(level) {
          return """
              - {id: \(level)-water-and-ice, level: \(level), topic: water-and-ice, \
            title: {kk: Мұз, ru: Лёд, en: Ice}, season: before-winter, sensitivity: ordinary, \
            deliverers: [class-teacher], source: proposal, official: "", lesson: primary-ice}
            """
        }
        return """
            - {id: \(level)-topic-\(topic), level: \(level), topic: topic-\(topic), \
          title: {kk: Тақырып, ru: Тема}, sensitivity: ordinary, \
          deliverers: [class-teacher], source: proposal}
          """
      }
    }
    return """
      programme: test
      seasons:
        before-winter: {from: "10-15", to: "12-10"}
      programmes:
        - {id: adal-azamat}
      levels:
        - {id: grade-1, stage: primary, grades: [1]}
      entries:
      \(entries.joined(separator: "\n"))

      """
  }

  private static let contacts = """
    qr-target: ""
    contacts:
      - number: "111"
        id: contact-centre
        name: {kk: Орталық, ru: Центр}
        what: {kk: Көмектеседі, ru: Помогает}
        hours: "24/7"
        free: true
        valid-from: 2023-10-16
        valid-to: ""
        source: test
      - {number: "112", id: emergency, name: {kk: Қызмет, ru: Служба}, \
    what: {kk: Қауіп, ru: Беда}, free: true, valid-from: "", valid-to: "", source: test}

    """

  private static let calendar = """
    school-year: 2025-26
    status: official
    calendars:
      - kind: school
        from: 2025-09-02
        to: 2026-05-25
        teaching-days: [1, 2, 3, 4, 5]
        basis: official
        source: test
        terms:
          - {number: 1, from: 2025-09-02, to: 2025-10-26}
          - {number: 2, from: 2025-11-03, to: 2026-05-25}
        vacations:
          - {id: autumn, from: 2025-10-27, to: 2025-11-02}
          - {id: grade-1-extra, from: 2026-02-09, to: 2026-02-15, grades: [1]}
    public-holidays:
      - {date: 2025-12-16, id: independence, title: {kk: Тәуелсіздік, ru: Независимость}}

    """

  /// The repository with one text of a file replaced by another wherever it stands.
  func replacing(_ old: String, with new: String, in file: String) -> RepositoryFixture {
    var changed = self
    let pieces = (files[file] ?? "").split(separator: old, omittingEmptySubsequences: false)
    changed.files[file] = pieces.joined(separator: new)
    return changed
  }

  /// Writes the repository into a folder of its own and loads it from there.
  func load() throws -> LoadedRepository {
    try TemporaryFolder.use { folder in
      try write(to: folder)
      return ContentRepository(folder: folder.path).load()
    }
  }

  /// Writes the repository into a folder of its own and reads it from there, for a check of its own.
  func draft<Result>(_ body: (RepositoryDraft) throws -> Result) throws -> Result {
    try TemporaryFolder.use { folder in
      try write(to: folder)
      var reader = RepositoryReader(folder: ContentFolder(path: folder.path), day: nil)
      return try body(reader.read())
    }
  }

  /// Writes every file below a folder.
  func write(to folder: URL) throws {
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }
}
