import Foundation
import LessonContent
import LessonPackaging
import Programme
import TestSupport
import Testing

/// The packs in a real Chromium: a mock LMS of each version, no LMS at all, narrow screens, paper.
@Suite struct BrowserTests {
  static let chromium = ["chromium", "chromium-browser", "google-chrome"].lazy
    .flatMap { name in ["/usr/bin/\(name)", "/usr/local/bin/\(name)", "/snap/bin/\(name)"] }
    .first(where: FileManager.default.isExecutableFile)

  static let samples = SampleRepository.repository(
    [
      SampleRepository.lesson(),
      SampleRepository.lesson("middle-care", stage: .middle, sensitivity: .sensitive),
      SampleRepository.lesson("kindergarten-play", stage: .kindergarten),
    ],
    programme: SampleRepository.programme([
      "kindergarten": ["kindergarten-play"], "grade-2": ["primary-ice"],
      "grade-3": ["primary-ice"], "grade-5": ["middle-care"],
    ]))

  @Test func keepEveryPromiseInABrowser() async throws {
    guard Self.chromium != nil else {
      print("BrowserTests: skipped, no Chromium on this machine")
      return
    }
    try await TemporaryFolder.use { folder in
      let (samples, shipped) = (
        folder.appendingPathComponent("samples"), folder.appendingPathComponent("shipped")
      )
      _ = try await CourseBuilder(
        repository: Self.samples, scope: .year, options: PackOptions(drafts: true)
      ).build(to: samples.path)
      _ = try await PackBuilder(
        repository: Self.samples,
        options: PackOptions(formats: [.scorm12, .scorm2004, .html], drafts: true)
      ).build(to: samples.path)
      _ = try await PackBuilder(
        repository: SampleRepository.shipped, options: PackOptions(formats: [.html], drafts: true)
      ).build(to: shipped.path)
      let (status, output) = try Self.python("drive.py", samples.path, shipped.path)
      #expect(status == 0, "\(output)")
    }
  }

  private static func python(_ script: String, _ arguments: String...) throws -> (Int32, String) {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["python3", folder.appendingPathComponent("Browser").appendingPathComponent(script).path]
      + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
