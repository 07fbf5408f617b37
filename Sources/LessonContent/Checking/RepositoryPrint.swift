import Chronology
import Crypto
import Glibc
import Programme

/// One digest over everything that a check depends on: the files, the dictionaries, the day and the rules.
enum RepositoryPrint {
  /// Raised when a rule changes and the program's own file might not show it.
  private static let rules = 2
  /// Files lie at most this deep: `primary/ice/approved/media/jaga.svg`.
  private static let depth = 5
  /// No check reads more of a file than this; of a larger one only its size counts.
  private static let limit = FileReader.recordingLimit

  /// The digest, as 64 hexadecimal digits; nil when the program cannot tell which it is.
  static func digest(of repository: ContentRepository, on day: SchoolDay?) -> String? {
    guard let program = identity(of: "/proc/self/exe") else { return nil }
    var hash = SHA256()
    hash.add("\(rules) \(program) \(repository.folder) \(day?.iso ?? "")")
    for language in [TeachingLanguage.kk, .ru] {
      guard let files = DictionaryFiles(of: language) else { continue }
      for file in [files.affixes, files.stems] { hash.add("\(file) \(identity(of: file) ?? "")") }
    }
    add("", depth: depth, of: ContentFolder(path: repository.folder), to: &hash)
    return Hexadecimal.text(hash.finalize())
  }

  private static func add(
    _ folder: String, depth: Int, of root: ContentFolder, to hash: inout SHA256
  ) {
    for entry in root.entries(of: folder) {
      let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
      hash.add("\(entry.kind) \(path)")
      switch entry.kind {
      case .file:
        do throws(ContentFolder.Fault) {
          let bytes = try root.read(path, limit: limit)
          hash.add("\(bytes.count)")
          hash.update(data: bytes)
        } catch {
          hash.add("\(error)")
        }
      case .folder where depth > 1: add(path, depth: depth - 1, of: root, to: &hash)
      case .folder, .link, .other: break
      }
    }
  }

  /// Which file lies at a path: size, inode and the moment of its last change.
  ///
  /// Dictionaries and the program itself are replaced by packages and builds, never edited in place.
  private static func identity(of file: String) -> String? {
    var status = stat()
    guard stat(file, &status) == 0 else { return nil }
    let changed = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    return "\(status.st_dev) \(status.st_ino) \(status.st_size) \(changed)"
  }
}

extension SHA256 {
  /// Takes a text and an end that no text has inside.
  fileprivate mutating func add(_ text: String) {
    update(data: Array(text.utf8) + [0])
  }
}
