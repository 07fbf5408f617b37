import Foundation

/// Where packs are pulled from: a folder, such as a memory stick's, or an address on the web.
enum PackOrigin: Sendable {
  case folder(String)
  case web(String, curl: String)

  /// The origin that was named, or the reason why it cannot be used.
  init(_ name: String, programs: String) throws(PackFault) {
    let address = name.hasSuffix("/") ? String(name.dropLast()) : name
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else {
      self = .folder(address)
      return
    }
    let curl = programs.split(separator: ":").map { "\($0)/curl" }
      .first(where: FileManager.default.isExecutableFile)
    guard let curl else { throw .noFetcher }
    self = .web(address, curl: curl)
  }

  /// Brings a file to a path, going on where an earlier try left off; it waits, so it belongs on a thread that may wait.
  func fetch(_ file: String, to path: String, atMost limit: Int) throws(PackFault) {
    switch self {
    case .folder(let folder): try Self.copy("\(folder)/\(file)", to: path, atMost: limit)
    case .web(let address, let curl):
      let status = OtherProgram.run(
        curl,
        [
          "--fail", "--silent", "--location", "--proto", "=http,https", "--proto-redir",
          "=http,https",
          "--connect-timeout", "20", "--retry", "2", "--max-filesize", "\(limit)",
          "--continue-at", "-", "--output", path, "--", "\(address)/\(file)",
        ])
      guard status == 0 else { throw .notFetched("\(address)/\(file)", "curl \(status)") }
    }
  }

  private static func copy(
    _ source: String, to path: String, atMost limit: Int
  ) throws(PackFault) {
    guard let from = FileHandle(forReadingAtPath: source), PackShelf.size(of: source) ?? 0 <= limit
    else { throw .notFetched(source, String(cString: strerror(errno))) }
    defer { try? from.close() }
    let there = PackShelf.size(of: path) ?? 0
    if there == 0 { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    do {
      guard let to = FileHandle(forWritingAtPath: path) else { throw CocoaError(.fileWriteUnknown) }
      defer { try? to.close() }
      try from.seek(toOffset: UInt64(there))
      try to.seek(toOffset: UInt64(there))
      while let part = try from.read(upToCount: 1 << 20), !part.isEmpty {
        try to.write(contentsOf: part)
      }
    } catch {
      throw .notWritten(path, errno)
    }
  }
}
