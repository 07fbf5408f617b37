import CAssets

/// The files that the preview's pages ask for, and its templates.
enum PreviewAsset: String, CaseIterable, Sendable {
  case style = "preview.css"
  case script = "preview.js"

  /// The media type.
  var type: String {
    switch self {
    case .style: "text/css; charset=utf-8"
    case .script: "text/javascript; charset=utf-8"
    }
  }

  /// The bytes as they were compiled in.
  var bytes: [UInt8] { Self.bytes(rawValue) }

  /// The bytes of a file below Assets/preview.
  static func bytes(_ name: String) -> [UInt8] {
    var count = 0
    guard let start = qorgan_asset("preview/\(name)", &count) else {
      preconditionFailure("no asset \(name)")
    }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }
}
