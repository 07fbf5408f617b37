import Glibc

/// What a folder looks like from outside: the names, sizes and times of everything in it, as one number.
///
/// Symbolic links are looked at and not followed.
struct FolderMark: Hashable, Sendable {
  // FNV-1a, 64 bits.
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The mark of a folder; that of one that is not there is a mark too.
  init(of folder: String) {
    add(folder, depth: 0)
  }

  // lessons/<stage>/<lesson>/media/<file>
  private static let deepest = 6

  private mutating func add(_ path: String, depth: Int) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return add(path, [0]) }
    let time = status.st_mtim
    add(path, [Int(status.st_mode), Int(status.st_size), time.tv_sec, time.tv_nsec])
    guard status.st_mode & S_IFMT == S_IFDIR, depth < Self.deepest, let stream = opendir(path)
    else { return }
    var names: [String] = []
    while let item = readdir(stream) {
      let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      // Hidden names are the editor's and ours while they write.
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(stream)
    for name in names.sorted() { add("\(path)/\(name)", depth: depth + 1) }
  }

  private mutating func add(_ text: String, _ numbers: [Int]) {
    for byte in text.utf8 { add(UInt64(byte)) }
    for number in numbers { add(UInt64(bitPattern: Int64(number))) }
  }

  private mutating func add(_ value: UInt64) {
    hash = (hash ^ value) &* 0x100_0000_01B3
  }
}
