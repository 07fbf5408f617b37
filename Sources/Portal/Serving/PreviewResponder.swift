import Hummingbird

/// Puts the site behind Hummingbird: the only place where the two meet.
struct PreviewResponder: HTTPResponder {
  typealias Context = BasicRequestContext

  let site: PreviewSite

  func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
    let asked = PreviewRequest(
      method: request.method.rawValue, path: request.head.path ?? "",
      host: request.head.authority ?? "")
    let answer = await site.answer(asked)
    var headers = Self.headers(of: answer)
    let status = HTTPResponse.Status(code: answer.status)
    let isHead = request.method == .head
    guard answer.status == 200, !isHead, PreviewPath(request.uri.path) == .changes else {
      return Response(
        status: status, headers: headers,
        body: isHead ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: answer.bytes)))
    }
    headers[.contentType] = "text/event-stream"
    let known = request.uri.queryParameters["from"].flatMap { Int($0) }
    return Response(status: status, headers: headers, body: stream(from: known))
  }

  /// Every header but the length; nothing may be kept, because everything may change at any moment.
  private static func headers(of answer: PreviewAnswer) -> HTTPFields {
    var headers: HTTPFields = [
      .contentType: answer.type, .contentSecurityPolicy: answer.policy.rawValue,
      .cacheControl: "no-store", .xContentTypeOptions: "nosniff",
      .crossOriginResourcePolicy: "same-origin",
    ]
    if let location = answer.location { headers[.location] = location }
    return headers
  }

  /// Says that something changed as soon as it did; ends with the connection or with the server.
  private func stream(from known: Int?) -> ResponseBody {
    ResponseBody { [shelf = site.shelf] writer in
      var said = if let known { known } else { await shelf.generation() }
      try await writer.write(ByteBuffer(string: "retry: 1000\n\n"))
      var silence = 0
      while !Task.isCancelled {
        let generation = await shelf.generation()
        if generation != said {
          try await writer.write(ByteBuffer(string: "data: \(generation)\n\n"))
          (said, silence) = (generation, 0)
        } else if silence == Self.heartbeat {
          // A client that has gone is noticed by writing to it.
          try await writer.write(ByteBuffer(string: ":\n\n"))
          silence = 0
        }
        silence += 1
        try await Task.sleep(for: Self.step)
      }
      try await writer.finish(nil)
    }
  }

  // Two milliseconds of looking at a thousand files, three times a second.
  private static let step = Duration.milliseconds(300)
  private static let heartbeat = 30
}
