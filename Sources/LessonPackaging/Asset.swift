import CAssets

/// The files that are compiled in: templates, style sheets, the player's script, the manifests' schemas.
enum Asset {
  /// The bytes of a file below Assets.
  static func bytes(_ path: String) -> [UInt8] {
    var count = 0
    guard let start = qorgan_asset(path, &count) else {
      preconditionFailure("no asset \(path)")
    }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// A file as text.
  static func text(_ path: String) -> String {
    String(decoding: bytes(path), as: UTF8.self)
  }
}
