import Foundation

/// A file that appears whole under its name or not at all; it is written in pieces of 1 MB.
final class DraftFile {
  /// The name it gets.
  let path: String
  private let draft: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []

  /// Begins a file beside the one that it is to become.
  init(_ path: String) throws {
    self.path = path
    draft = Self.draft(of: path)
    descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw Self.fault(path) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(draft)
  }

  /// Where a file is while it is being written.
  static func draft(of path: String) -> String { path + ".draft" }

  /// Adds bytes.
  func write(_ bytes: some Collection<UInt8>) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 20 { try flush() }
  }

  /// Gives the file its name, once the disk has all of it.
  func finish() throws {
    try flush()
    guard fsync(descriptor) == 0, close(descriptor) == 0 else { throw Self.fault(path) }
    descriptor = -1
    try Self.publish(draft, as: path)
  }

  private func flush() throws {
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.fault(path) }
      rest = rest.dropFirst(count)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Gives a file that is whole its name, in the place of what had it; after a power loss it is the one or the other.
  static func publish(_ draft: String, as path: String) throws {
    let descriptor = open(draft, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw fault(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0, rename(draft, path) == 0 else { throw fault(path) }
    try syncFolder(of: path)
  }

  /// Makes the names in a file's folder durable.
  static func syncFolder(of path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw fault(path) }
    defer { close(descriptor) }
    // Some file systems of sticks know no fsync of a folder (EINVAL).
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw fault(path) }
  }

  static func fault(_ path: String) -> LedgerError {
    .unwritable(path: path, reason: String(cString: strerror(errno)))
  }
}
