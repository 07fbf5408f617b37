/// What the preview needs to know of a request.
struct PreviewRequest: Sendable {
  /// The method, such as `GET`.
  var method = "GET"
  /// The path, with its query.
  var path: String
  /// What the client takes the server's name for.
  var host: String
}
