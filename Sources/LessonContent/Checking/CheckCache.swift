import Crypto
import Glibc

/// The report of the last check of one repository, in the user's cache folder.
///
/// A file that is torn, foreign or of another version answers nothing and is written anew.
struct CheckCache {
  /// The folder of the program below the user's cache folder.
  private let folder: String
  private let file: String

  /// The cache of a repository.
  init(folder: String, repository: String) {
    self.folder = "\(folder)/qorgan"
    let path = Self.absolute(repository)
    file = "\(self.folder)/check-\(Hexadecimal.text(SHA256.hash(data: Array(path.utf8)).prefix(8)))"
  }

  /// The report that was stored under a key.
  func report(of repository: ContentRepository, key: String) -> CheckReport? {
    // A link or a pipe in its place is not ours.
    guard let bytes = try? ContentFolder(path: folder).read(name, limit: Self.limit)
    else { return nil }
    return CheckReportText.report(bytes, key: key, folder: repository.folder)
  }

  /// Stores a report; a cache that cannot be written is no error.
  func store(_ report: CheckReport, key: String) {
    guard let bytes = CheckReportText.bytes(of: report, key: key), bytes.count <= Self.limit
    else { return }
    mkdir(String(folder.dropLast("/qorgan".count)), 0o700)
    mkdir(folder, 0o700)
    // Written aside and moved: another check that reads meanwhile finds the old one or the new one.
    let aside = "\(file).\(getpid())"
    let descriptor = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let isWritten = write(descriptor, bytes, bytes.count) == bytes.count
    close(descriptor)
    if !isWritten || rename(aside, file) != 0 { unlink(aside) }
  }

  /// 32 MB: a repository in which every word is wrong has a third of it.
  private static let limit = 32 * 1024 * 1024

  private var name: String { String(file.dropFirst(folder.count + 1)) }

  private static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
