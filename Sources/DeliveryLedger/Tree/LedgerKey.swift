import Crypto
import Foundation

/// The key that a ledger signs with: a file of its owner's alone, beside the database or where a setting says.
struct LedgerKey: Sendable {
  /// The first word of the file.
  private static let mark = "qorgan-ed25519"

  private let key: Curve25519.Signing.PrivateKey

  /// A new key that is kept nowhere.
  init() {
    key = Curve25519.Signing.PrivateKey()
  }

  private init(_ key: Curve25519.Signing.PrivateKey) {
    self.key = key
  }

  /// What everybody may know.
  var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }

  /// Signs a statement.
  func sign(_ statement: [UInt8]) throws -> [UInt8] {
    Array(try key.signature(for: statement))
  }

  /// Reads the key of a file; one that others could read or change is refused.
  static func load(_ path: String) throws -> LedgerKey {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT
        ? LedgerError.keyMissing(path: path)
        : LedgerError.keyUnusable(path: path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw LedgerError.keyUnusable(path: path, reason: "not a regular file")
    }
    guard status.st_mode & 0o077 == 0, status.st_uid == geteuid() else {
      throw LedgerError.keyExposed(path: path)
    }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    let words = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0] == mark, let raw = HexText.bytes(of: words[1]),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: raw)
    else { throw LedgerError.keyUnusable(path: path, reason: "not a key of this program") }
    return LedgerKey(key)
  }

  /// Reads the key of a file, or makes a new one there; of several that do so at once, one makes it.
  static func loadOrMake(_ path: String) throws -> LedgerKey {
    do {
      return try load(path)
    } catch LedgerError.keyMissing {
      let key = LedgerKey()
      try key.write(to: path)
      return try load(path)
    }
  }

  /// The file appears whole or not at all, and never in place of another.
  private func write(to path: String) throws {
    let draft = path + ".\(getpid()).\(UInt32.random(in: .min ... .max))"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw LedgerError.unwritable(path: path, reason: String(cString: strerror(errno)))
    }
    defer {
      close(descriptor)
      unlink(draft)
    }
    let text = Array("\(Self.mark) \(HexText.of(Array(key.rawRepresentation)))\n".utf8)
    let isWritten = text.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    guard isWritten == text.count, fsync(descriptor) == 0,
      link(draft, path) == 0 || errno == EEXIST
    else { throw LedgerError.unwritable(path: path, reason: String(cString: strerror(errno))) }
  }
}
