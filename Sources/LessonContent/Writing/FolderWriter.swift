import Glibc

/// Makes a folder with files in it, whole or not at all.
enum FolderWriter {
  /// Fills a hidden folder beside the place and gives it its name when it is complete.
  static func make(
    _ folder: String, holding files: [(name: String, text: String)]
  ) throws(RepositoryFault) {
    var status = stat()
    guard lstat(folder, &status) != 0 else { throw .exists(folder) }
    let parent = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
    if lstat(parent, &status) != 0 { try make(parent) }
    let work = "\(parent)/.new-\(getpid())"
    try make(work)
    do throws(RepositoryFault) {
      for file in files { try FileWriter.write(file.text, to: "\(work)/\(file.name)") }
      guard rename(work, folder) == 0 else {
        // Another process was faster: rename replaces an empty folder only.
        throw errno == EEXIST || errno == ENOTEMPTY
          ? RepositoryFault.exists(folder) : .unwritable(folder, reason: FileWriter.reason)
      }
    } catch {
      for file in files { unlink("\(work)/\(file.name)") }
      rmdir(work)
      throw error
    }
  }

  private static func make(_ folder: String) throws(RepositoryFault) {
    guard mkdir(folder, 0o777) == 0 else {
      throw .unwritable(folder, reason: FileWriter.reason)
    }
  }
}
