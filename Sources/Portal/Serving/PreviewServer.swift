package import Diagnostics
import Hummingbird
package import LessonContent
import Logging
package import Programme

/// Serves a repository to the browsers of this machine until it is told to stop.
package struct PreviewServer: Sendable {
  /// Where it starts to look for a free port.
  package static let usualPort = 8130

  /// Where the pages are.
  package let address: String

  private let site: PreviewSite
  private let port: Int

  /// A server of a repository.
  ///
  /// - Parameters:
  ///   - repository: What is shown, read anew whenever it changes.
  ///   - language: The language that it speaks at first.
  ///   - lesson: The lesson to begin with; nil for the index.
  ///   - port: The port; nil for the usual one or, when that is taken, any free one.
  /// - Throws: ``PreviewFault`` when the port cannot be had.
  package init(
    _ repository: ContentRepository, language: InterfaceLanguage, lesson: LessonID? = nil,
    port: Int? = nil
  ) throws(PreviewFault) {
    let free =
      if let port { LoopbackPort.free(port) } else {
        LoopbackPort.free(Self.usualPort) ?? LoopbackPort.free(0)
      }
    guard let free else { throw .portTaken(port ?? Self.usualPort) }
    self.port = free
    site = PreviewSite(
      shelf: PreviewShelf(repository: repository), port: free, language: language)
    let path = lesson.map { PreviewPath.pair(language, $0) } ?? .index(language)
    address = "http://127.0.0.1:\(free)\(path.text)"
  }

  /// Serves until an interrupt or the end of the task; says when it can be reached.
  package func run(whenReady: @escaping @Sendable () async -> Void) async throws {
    try await run(until: Interrupt.wait, whenReady: whenReady)
  }

  /// Serves until another task ends.
  func run(
    until stopped: @escaping @Sendable () async -> Void,
    whenReady: @escaping @Sendable () async -> Void
  ) async throws {
    let application = Application(
      responder: PreviewResponder(site: site),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
      onServerRunning: { _ in await whenReady() },
      logger: Logger(label: "qorgan", factory: { _ in SwiftLogNoOpLogHandler() }))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await application.run() }
      group.addTask { await stopped() }
      defer { group.cancelAll() }
      // Cancelling ends the open streams too, which a graceful stop would wait for.
      try await group.next()
    }
  }
}
