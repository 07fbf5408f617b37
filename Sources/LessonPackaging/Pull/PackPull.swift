package import Diagnostics
import Foundation

/// Brings the packs that a school wants from a catalogue to a folder: only what changed, each file whole or not at all.
package struct PackPull: Sendable {
  /// What came of it.
  package struct Report: Sendable {
    /// How many files were brought.
    package let fetched: Int
    /// Their bytes.
    package let bytes: Int
    /// How many lay there already.
    package let unchanged: Int
    /// What is wrong, and what should no longer be used.
    package let diagnostics: [Diagnostic]
  }

  private static let indexLimit = 64 << 20

  private let origin: PackOrigin
  private let wishes: PackWishes

  /// A pull from a web address or a folder.
  ///
  /// - Parameters:
  ///   - origin: An address that begins with `http`, or a folder.
  ///   - wishes: Which packs.
  ///   - programs: Where `curl` is looked for.
  /// - Throws: ``PackFault`` when the web is asked for and `curl` is not installed.
  package init(
    from origin: String, wishes: PackWishes, programs: String = "/usr/local/bin:/usr/bin"
  ) throws {
    self.origin = try PackOrigin(origin, programs: programs)
    self.wishes = wishes
  }

  /// Brings what is wanted and missing; begun again, it goes on where it stopped.
  package func run(
    to folder: String, advance: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws -> Report {
    try AtomicFile.makeFolder(folder)
    let remote = try await index(in: folder)
    let local = PackIndex(in: folder)
    var faults = remote.packs.filter { !$0.isSafe }.map {
      Diagnostic("pack.pull.unsafe", at: Place(file: $0.file))
    }
    let wanted = remote.packs.filter { $0.isSafe && wishes.include($0) }
    if wanted.isEmpty { faults.append(Diagnostic("pack.pull.nothing", at: Place(file: folder))) }
    let missing = wanted.filter { !$0.lies(in: folder) }
    var brought: [PackIndex.Entry] = []
    for batch in missing.batches(of: 16) {
      let results = try await ParallelMap.mapWaiting(Array(batch)) { bring($0, to: folder) }
      faults += results.compactMap(\.self)
      brought += zip(batch, results).filter { $1 == nil }.map(\.0)
      advance(brought.count, missing.count)
    }
    let stale = local.packs.filter { entry in
      !remote.packs.contains { $0.file == entry.file } || remote.recalls(entry)
    }
    let lost = Set(faults.map(\.place.file))
    let kept = local.packs.filter { old in !wanted.contains { $0.file == old.file } }
    var index = PackIndex(
      packs: (kept + wanted.filter { !lost.contains($0.file) }).sorted { $0.file < $1.file })
    index.recalled = remote.recalled
    try AtomicFile.write(try index.json(), to: "\(folder)/\(PackIndex.name)")
    let warnings = Self.warnings(of: stale, in: folder)
    return Report(
      fetched: brought.count, bytes: brought.reduce(0) { $0 + $1.bytes },
      unchanged: wanted.count - missing.count, diagnostics: (faults + warnings).sorted())
  }

  private func index(in folder: String) async throws -> PackIndex {
    let path = "\(folder)/.index.json.partial"
    defer { unlink(path) }
    unlink(path)
    _ = try await ParallelMap.mapWaiting([path]) {
      try origin.fetch(PackIndex.name, to: $0, atMost: Self.indexLimit)
    }
    guard let data = FileManager.default.contents(atPath: path),
      let index = try? JSONDecoder().decode(PackIndex.self, from: data)
    else { throw PackFault.notFetched(PackIndex.name, "not an index of packs") }
    return index
  }

  /// Brings one file; what does not match its digest is fetched once more from its beginning, then given up.
  private func bring(_ entry: PackIndex.Entry, to folder: String) -> Diagnostic? {
    let path = "\(folder)/\(entry.file)"
    // The digest in the name: a rest of another version is never gone on with.
    let partial = "\(path).\(entry.sha256.prefix(16)).partial"
    do throws(PackFault) {
      try AtomicFile.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
      for _ in 0..<2 {
        if PackShelf.size(of: partial) ?? 0 < entry.bytes || entry.bytes == 0 {
          try origin.fetch(entry.file, to: partial, atMost: entry.bytes)
        }
        let bytes = FileManager.default.contents(atPath: partial).map { [UInt8]($0) } ?? []
        if bytes.count == entry.bytes, Hexadecimal.sha256(of: bytes) == entry.sha256 {
          guard rename(partial, path) == 0 else { throw .notWritten(path, errno) }
          return nil
        }
        unlink(partial)
      }
      return Diagnostic("pack.pull.digest", at: Place(file: entry.file))
    } catch {
      return Diagnostic(
        error.diagnostic.id, at: Place(file: entry.file), facts: error.diagnostic.facts)
    }
  }

  private static func warnings(of stale: [PackIndex.Entry], in folder: String) -> [Diagnostic] {
    stale.filter { FileManager.default.fileExists(atPath: "\(folder)/\($0.file)") }.map {
      Diagnostic(
        "pack.pull.recalled", severity: .warning, at: Place(file: "\(folder)/\($0.file)"),
        facts: ["lesson": $0.lesson, "version": "\($0.version)"])
    }
  }
}

extension PackIndex {
  /// Whether the list calls back what an entry holds.
  fileprivate func recalls(_ entry: Entry) -> Bool {
    recalled.contains {
      $0.isText(
        lesson: entry.lesson, version: entry.version, language: entry.language, text: entry.text)
    }
  }
}

extension PackIndex.Entry {
  /// Whether the name stays inside the folder: a list from elsewhere may say anything.
  fileprivate var isSafe: Bool {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = file.utf8.allSatisfy { byte in
      switch byte {
      case 48...57, 97...122: true
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"): true
      default: false
      }
    }
    return isPlain && parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
      && sha256.utf8.count == 64 && sha256.allSatisfy(\.isHexDigit)
      && (0...(1 << 31)).contains(bytes)
  }

  /// Whether the very bytes lie in a folder.
  fileprivate func lies(in folder: String) -> Bool {
    let path = "\(folder)/\(file)"
    guard PackShelf.size(of: path) == bytes,
      let data = FileManager.default.contents(atPath: path)
    else { return false }
    return Hexadecimal.sha256(of: [UInt8](data)) == sha256
  }
}
