import Glibc

/// Makes a folder with files in it, whole or not at all.
enum FolderWriter {
  /// Fills a hidden folder beside the place and gives it its name when it is complete; names may hold one folder.
  static func make(
    _ folder: String, holding files: [(name: String, bytes: [UInt8])]
  ) throws(RepositoryFault) {
    var status = stat()
    guard lstat(folder, &status) != 0 else { throw .exists(folder) }
    let parent = parent(of: folder)
    if lstat(parent, &status) != 0 { try make(parent) }
    try fill("\(parent)/.new-\(getpid())", with: files) {
      work throws(RepositoryFault) in
      guard rename(work, folder) == 0 else {
        // Another process was faster: rename replaces an empty folder only.
        throw errno == EEXIST || errno == ENOTEMPTY
          ? RepositoryFault.exists(folder) : .unwritable(folder, reason: FileWriter.reason)
      }
    }
  }

  /// Puts a folder in the place of another, which is taken away afterwards; names may hold one folder of their own.
  static func replace(
    _ folder: String, holding files: [(name: String, bytes: [UInt8])]
  ) throws(RepositoryFault) {
    let old = "\(parent(of: folder))/.old-\(getpid())"
    try fill("\(parent(of: folder))/.new-\(getpid())", with: files) {
      work throws(RepositoryFault) in
      var status = stat()
      let isThere = lstat(folder, &status) == 0
      guard !isThere || rename(folder, old) == 0, rename(work, folder) == 0 else {
        let fault = RepositoryFault.unwritable(folder, reason: FileWriter.reason)
        if isThere { rename(old, folder) }
        throw fault
      }
    }
    clear(old)
  }

  private static func fill(
    _ work: String, with files: [(name: String, bytes: [UInt8])],
    then finish: (String) throws(RepositoryFault) -> Void
  ) throws(RepositoryFault) {
    try make(work)
    do throws(RepositoryFault) {
      let folders = Set(
        files.compactMap { file in file.name.firstIndex(of: "/").map { file.name[..<$0] } })
      for folder in folders { try make("\(work)/\(folder)") }
      for file in files { try FileWriter.write(file.bytes, to: "\(work)/\(file.name)") }
      try finish(work)
    } catch {
      clear(work)
      throw error
    }
  }

  /// Takes away a folder of files and of folders of files; a symbolic link is unlinked, never followed.
  private static func clear(_ folder: String) {
    let names = ContentFolder(path: folder)
    for entry in names.entries() {
      let path = names.name(of: entry.name)
      if entry.kind == .folder { clear(path) } else { unlink(path) }
    }
    rmdir(folder)
  }

  private static func parent(of folder: String) -> String {
    String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
  }

  private static func make(_ folder: String) throws(RepositoryFault) {
    guard mkdir(folder, 0o777) == 0 else {
      throw .unwritable(folder, reason: FileWriter.reason)
    }
  }
}
