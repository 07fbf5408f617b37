import Diagnostics
import LessonContent
import Programme

/// The preview of a repository: takes requests, gives pages, knows nothing of sockets.
struct PreviewSite: Sendable {
  /// What there is to show.
  let shelf: PreviewShelf
  /// The port that it is served on.
  let port: Int
  /// The language of the program.
  let language: InterfaceLanguage

  /// The answer to a request.
  func answer(_ request: PreviewRequest) async -> PreviewAnswer {
    // A foreign page could name this machine in its own DNS; the name in the request gives it away.
    guard isOwn(request.host) else { return .refusal(421, "127.0.0.1") }
    guard ["GET", "HEAD"].contains(request.method) else { return .refusal(405, "GET, HEAD") }
    let path = request.path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = path.first.flatMap({ PreviewPath($0) }) else { return .refusal(404, "404") }
    return await answer(path) ?? missing(path)
  }

  private func isOwn(_ host: String) -> Bool {
    ["127.0.0.1:\(port)", "localhost:\(port)"].contains(host.lowercased())
  }

  private func missing(_ path: PreviewPath) -> PreviewAnswer {
    switch path {
    // A lesson that was renamed or broken while somebody looked at it: the index says what became of it.
    case .pair(let interface, _), .view(let interface, _, _, _): .see(.index(interface))
    default: .refusal(404, "404")
    }
  }

  private func answer(_ path: PreviewPath) async -> PreviewAnswer? {
    switch path {
    case .root: return .see(.index(language))
    // The server streams it; without a stream it is the number alone.
    case .changes:
      return .file(Array("\(await shelf.generation())\n".utf8), "text/plain; charset=utf-8")
    case .asset(let name):
      return PreviewAsset(rawValue: name).map { .file($0.bytes, $0.type) }
    case .index(let interface):
      return .page(IndexPage(await shelf.current(), PreviewWords(interface), path).bytes)
    case .pair(let interface, let id):
      guard let found = await lesson(id) else { return nil }
      return .page(PairPage(found.lesson, found.shelf, PreviewWords(interface), path).bytes)
    case .view(let interface, let id, let language, let view):
      guard let found = await lesson(id),
        let page = ViewPage(
          found.lesson, in: language, as: view, found.shelf, PreviewWords(interface), path)
      else { return nil }
      return .page(page.bytes)
    case .page(let id, let language, let view):
      guard let found = await lesson(id) else { return nil }
      return found.shelf.page(of: found.lesson, in: language, as: view).map { .page($0, .pack) }
    case .media(let id, let name):
      guard let found = await lesson(id),
        let media = found.lesson.media.values.first(where: { $0.fileName == name })
      else { return nil }
      return .file(media.bytes, media.format.mediaType)
    }
  }

  private func lesson(_ id: LessonID) async -> (lesson: Lesson, shelf: PreviewShelf.Content)? {
    let content = await shelf.current()
    return content.repository.lesson(id).map { ($0, content) }
  }
}
