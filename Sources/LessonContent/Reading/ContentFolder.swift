import Glibc
import Programme

/// The folder of a content repository: nothing outside it is ever read, and no symbolic link is followed.
struct ContentFolder: Sendable {
  /// What a name in a folder stands for.
  enum Kind {
    case file
    case folder
    case link
    case other
  }

  /// A name in a folder.
  struct Entry {
    let name: String
    let kind: Kind
  }

  /// Why a file could not be read.
  enum Fault: Error {
    case missing
    case link
    case large(bytes: Int)
    case unreadable
  }

  /// The folder as the user named it.
  let path: String
  /// What it holds, where it does not lie on the disk, by file.
  private let recorded: [String: [UInt8]]?

  /// The folder on the disk.
  init(path: String) {
    self.path = path
    recorded = nil
  }

  /// A folder that was recorded, under the name that a user would know it by.
  init(path: String, recorded: [ProgrammeFile]) {
    self.path = path
    self.recorded = Dictionary(
      recorded.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// A file below it, as the user would name it.
  func name(of file: String) -> String {
    file.isEmpty ? path : "\(path)/\(file)"
  }

  /// What lies in a folder below it, sorted by name, hidden names left out; empty when it is no folder.
  func entries(of folder: String = "") -> [Entry] {
    if let recorded { return Self.entries(of: folder, in: recorded.keys) }
    guard let descriptor = try? self.folder(folder.split(separator: "/")) else { return [] }
    guard let stream = fdopendir(descriptor) else {
      close(descriptor)
      return []
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let item = readdir(stream) {
      let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      entries.append(Entry(name: name, kind: Self.kind(of: name, in: descriptor)))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The bytes of a file below it; a file larger than the limit is a fault.
  func read(_ file: String, limit: Int) throws(Fault) -> [UInt8] {
    if let recorded {
      guard let bytes = recorded[file] else { throw .missing }
      return bytes
    }
    let names = file.split(separator: "/")
    guard let name = names.last else { throw .missing }
    let folder = try self.folder(names.dropLast())
    defer { close(folder) }
    // O_NONBLOCK: opening a pipe that somebody left in the folder must not wait for its writer.
    let descriptor = openat(folder, String(name), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing : errno == ELOOP ? .link : .unreadable
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG
    else { throw .unreadable }
    guard status.st_size <= limit else { throw .large(bytes: Int(status.st_size)) }
    return try bytes(of: descriptor, count: Int(status.st_size))
  }

  /// Opens a folder below it step by step: a link on the way would lead outside.
  private func folder(_ names: some Sequence<Substring>) throws(Fault) -> CInt {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    var descriptor = open(path, flags)
    guard descriptor >= 0 else { throw .missing }
    for name in names {
      let next = openat(descriptor, String(name), flags | O_NOFOLLOW)
      let isLink = next < 0 && Self.kind(of: String(name), in: descriptor) == .link
      close(descriptor)
      guard next >= 0 else { throw isLink ? .link : .missing }
      descriptor = next
    }
    return descriptor
  }

  private func bytes(of descriptor: CInt, count: Int) throws(Fault) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = 0
      while filled < count, let base = buffer.baseAddress {
        let got = Glibc.read(descriptor, base + filled, count - filled)
        guard got > 0 else {
          failed = got < 0
          return
        }
        filled += got
      }
    }
    guard !failed else { throw .unreadable }
    return bytes
  }

  private static func entries(
    of folder: String, in names: some Sequence<String>
  ) -> [Entry] {
    let start = folder.isEmpty ? "" : folder + "/"
    let kinds = names.filter { $0.hasPrefix(start) }.map { name in
      let parts = name.dropFirst(start.count).split(separator: "/", maxSplits: 1)
      return (String(parts.first ?? ""), parts.count > 1 ? Kind.folder : .file)
    }
    return Dictionary(kinds, uniquingKeysWith: { first, _ in first })
      .map { Entry(name: $0, kind: $1) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func kind(of name: String, in folder: CInt) -> Kind {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }
}
