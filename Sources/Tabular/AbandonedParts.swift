import Glibc

/// The unfinished files that killed processes left beside a name.
enum AbandonedParts {
  /// Removes `name.<process>-<number>.part` whose process is no more; those of living ones stay.
  static func remove(beside path: String) {
    let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let (folder, name) = (String(path[..<slash]), path[slash...])
    guard let entries = opendir(folder.isEmpty ? "." : folder) else { return }
    defer { closedir(entries) }
    while let entry = readdir(entries) {
      let found = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard let process = process(of: found, name: name) else { continue }
      if kill(process, 0) != 0, errno == ESRCH { unlink(folder + found) }
    }
  }

  private static func process(of found: String, name: Substring) -> pid_t? {
    guard found.hasPrefix(name + "."), found.hasSuffix(".part") else { return nil }
    let numbers = found.dropFirst(name.utf8.count + 1).dropLast(5).split(separator: "-")
    guard numbers.count == 2, Int(numbers[1]) != nil, let id = pid_t(numbers[0]), id > 0 else {
      return nil
    }
    return id
  }
}
