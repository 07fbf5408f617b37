import Chronology
import Glibc

/// Asks git which commits touched a folder, when the folder lies in a repository and git is installed.
///
/// Fixed arguments, no shell, no pager; settings that would make git run other programs are switched off.
enum GitLog {
  /// A commit.
  struct Commit: Hashable {
    let id: String
    let on: SchoolDay
    let author: String
    let subject: String
  }

  /// More than any lesson has; what is older is left to git itself.
  private static let limit = 200

  /// The commits, newest first; empty without a repository, without git, and when git fails.
  static func commits(of folder: String) -> [Commit] {
    guard let program = program else { return [] }
    let arguments = [
      program, "-C", folder, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null",
      "-c", "log.showSignature=false", "-c", "log.mailmap=false", "--no-pager",
      "--no-optional-locks", "log", "--max-count=\(limit)", "--no-color", "--no-ext-diff",
      "--no-textconv", "--date=format:%Y-%m-%d", "--format=%h%x1f%ad%x1f%an%x1f%s", "-z", "--",
      ".",
    ]
    guard let bytes = ChildProcess.output(of: program, arguments) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\0").compactMap { entry in
      let fields = entry.split(
        separator: "\u{1f}", maxSplits: 3, omittingEmptySubsequences: false)
      guard fields.count == 4, let day = SchoolDay(iso: String(fields[1])) else { return nil }
      return Commit(
        id: String(fields[0]), on: day, author: String(fields[2]), subject: String(fields[3]))
    }
  }

  private static var program: String? {
    ["/usr/bin/git", "/usr/local/bin/git"].first { access($0, X_OK) == 0 }
  }
}
