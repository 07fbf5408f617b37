import Diagnostics

/// The pictures of a lesson fit the light pack, which a village school can still download.
///
/// Recordings do not count: they go into the full pack only.
enum LightPack: ContentCheck {
  static let ids = ["lesson.media.heavy"]

  /// 2 MB, as the programme promises for slow connections.
  static let limit = 2_000_000

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for lesson in repository.lessons {
      let size = lesson.media.reduce(0) { $0 + $1.media.bytes.count }
      guard size > limit,
        let largest = lesson.media.max(by: { $0.media.bytes.count < $1.media.bytes.count })
      else { continue }
      findings.report(
        "lesson.media.heavy", in: "\(lesson.place)/media",
        [
          "found": "\(size / 1000)", "limit": "\(limit / 1000)",
          "file": largest.media.fileName, "size": "\(largest.media.bytes.count / 1000)",
        ])
    }
    return findings.diagnostics
  }
}
