import CAssets

/// The template and style sheet of the report, compiled into the program.
enum ReportAsset: String {
  case template = "statistics/report.mustache"
  case style = "statistics/report.css"

  /// The text of the asset.
  var text: String {
    var count = 0
    guard let bytes = qorgan_asset(rawValue, &count) else {
      preconditionFailure("the asset \(rawValue) is compiled in")
    }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}
