import Diagnostics
import Foundation
import LessonContent
import TestSupport
import Testing

@testable import Portal

/// The preview over a socket, in a real Chromium: live reload, keys, 320 px, no script.
@Suite struct BrowserTests {
  private static let chromium = ["chromium", "chromium-browser", "google-chrome"].lazy
    .flatMap { name in ["/usr/bin/\(name)", "/usr/local/bin/\(name)", "/snap/bin/\(name)"] }
    .first(where: FileManager.default.isExecutableFile)

  @Test func keepsEveryPromiseInABrowser() async throws {
    guard Self.chromium != nil else {
      print("PortalTests.BrowserTests: skipped, no Chromium on this machine")
      return
    }
    try await Bench.use { folder, _ in
      let server = try PreviewServer(
        ContentRepository(folder: folder.path), language: .kk, port: 0)
      let (ready, isReady) = AsyncStream<Void>.makeStream()
      let (end, isEnd) = AsyncStream<Void>.makeStream()
      defer { isEnd.finish() }
      let report = try await withThrowingTaskGroup(of: String?.self) { group in
        group.addTask {
          // Until the group cancels it; a signal would be the whole test run's.
          try await server.run(
            until: { for await _ in end {} },
            whenReady: { isReady.finish() })
          return nil
        }
        for await _ in ready {}
        let address = server.address
        group.addTask { try await Self.drive(address, folder) }
        let report = try await group.next() ?? nil
        group.cancelAll()
        return report
      }
      #expect(report == "", "\(report ?? "the server ended by itself")")
    }
  }

  /// Runs the script on a thread of its own and gives what it found wrong.
  private static func drive(_ address: String, _ folder: URL) async throws -> String {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Browser/drive.py")
    let log = folder.appendingPathComponent(".drive.log")
    try Data().write(to: log)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", script.path, address, folder.path]
    let output = try FileHandle(forWritingTo: log)
    process.standardOutput = output
    process.standardError = output
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    guard process.terminationStatus != 0 else { return "" }
    return try String(contentsOf: log, encoding: .utf8) + "exit \(process.terminationStatus)"
  }
}
