import Diagnostics
import LessonContent
import LessonExchange

/// The changes that a file brings, as people read differences.
enum ChangeListing {
  /// Each change under the line where it will stand, old lines marked with `-` and new ones with `+`.
  static func text(of changes: [ExchangeChange], in headings: Headings) -> String {
    changes.map { change in
      let segment = change.segment
      let place = "\(change.file):\(segment.lines.lowerBound)"
      let label = "\(segment.section.code) \(segment.prefix.trimmed)".trimmed
      let lines = change.lines.flatMap { pair -> [String] in
        switch pair {
        case (let old?, _?): ["    \(old)"]
        case (let old?, nil): ["  - \(old)"]
        case (nil, let new?): ["  + \(new)"]
        case (nil, nil): []
        }
      }
      return "\(place)  \(label)\n\(lines.joined(separator: "\n"))\n"
    }.joined()
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
