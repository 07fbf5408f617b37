import Glibc
package import Programme

/// The two files of a Hunspell dictionary.
package struct DictionaryFiles: Hashable, Sendable {
  /// The file of affixes.
  package let affixes: String
  /// The file of stems.
  package let stems: String

  /// The files of a language in a folder; nil for a language without a dictionary.
  ///
  /// Debian's `hunspell-kk` and `hunspell-ru` put theirs in the default one.
  package init?(of language: TeachingLanguage, in folder: String = "/usr/share/hunspell") {
    guard let name = Self.names[language] else { return nil }
    affixes = "\(folder)/\(name).aff"
    stems = "\(folder)/\(name).dic"
  }

  private static let names: [TeachingLanguage: String] = [.kk: "kk_KZ", .ru: "ru_RU"]

  /// Whether both can be read.
  var exist: Bool { access(affixes, R_OK) == 0 && access(stems, R_OK) == 0 }

  /// The bytes of the file of stems, without a byte order mark; nil when it cannot be read.
  func stemBytes() -> [UInt8]? {
    guard let file = fopen(stems, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var status = stat()
    guard fstat(fileno(file), &status) == 0 else { return nil }
    let size = Int(status.st_size)
    bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }
}
