/// What the preview answers with.
struct PreviewAnswer: Sendable {
  /// Where scripts, pictures and frames of a page may come from.
  enum Policy: String, Sendable {
    /// A page of the preview itself.
    case page = """
      default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
      img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
      """
    /// A page of a pack, which holds everything that it needs.
    case pack = """
      default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; media-src data:; \
      base-uri 'none'; form-action 'none'; frame-ancestors 'self'
      """
    /// A picture: opened by itself, an SVG is a document too.
    case picture = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
  }

  var status = 200
  var type = "text/html; charset=utf-8"
  var policy = Policy.page
  var location: String?
  var bytes: [UInt8] = []

  /// A page.
  static func page(_ bytes: [UInt8], _ policy: Policy = .page) -> PreviewAnswer {
    PreviewAnswer(policy: policy, bytes: bytes)
  }

  /// A file of a type.
  static func file(_ bytes: [UInt8], _ type: String) -> PreviewAnswer {
    PreviewAnswer(type: type, policy: .picture, bytes: bytes)
  }

  /// A refusal in a few words.
  static func refusal(_ status: Int, _ words: String) -> PreviewAnswer {
    PreviewAnswer(
      status: status, type: "text/plain; charset=utf-8", policy: .picture,
      bytes: Array("\(words)\n".utf8))
  }

  /// The way to another address.
  static func see(_ path: PreviewPath) -> PreviewAnswer {
    PreviewAnswer(status: 303, location: path.text)
  }
}
