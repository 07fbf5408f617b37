import CAssets

/// The templates and style sheets of reports, compiled into the program.
enum ReportAsset: String {
  case template = "statistics/report.mustache"
  case booklet = "statistics/booklet.mustache"
  case bookletStyle = "statistics/booklet.css"
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
