import Foundation

/// A copy of the lessons in which three files were spoilt.
enum BrokenLessons {
  /// What the check must name, each in a file of its own.
  static let places = ["primary/ice/kk.md:", "primary/dogs/lesson.yaml:", "middle/refusing/ru.md:"]

  /// Makes the copy and gives its path to the body.
  static func use(_ body: (_ folder: String) async throws -> Void) async throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appendingPathComponent("qorgan-test-\(UUID().uuidString)")
    defer { try? files.removeItem(at: folder) }
    try files.copyItem(at: URL(fileURLWithPath: Rehearsal.lessons), to: folder)
    // The minutes no longer sum to ten; a misspelt label; a stage that does not exist.
    try spoil(folder, "primary/ice/kk.md", "(4 минут)", "(5 минут)")
    try spoil(folder, "middle/refusing/ru.md", "Экран:", "Экрн:")
    try spoil(folder, "primary/dogs/lesson.yaml", "stage: primary", "stage: primry")
    try await body(folder.path)
  }

  private static func spoil(
    _ folder: URL, _ file: String, _ good: String, _ bad: String
  ) throws {
    let url = folder.appendingPathComponent(file)
    var text = try String(contentsOf: url, encoding: .utf8)
    guard let range = text.range(of: good) else { throw CocoaError(.fileReadCorruptFile) }
    text.replaceSubrange(range, with: bad)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
}
