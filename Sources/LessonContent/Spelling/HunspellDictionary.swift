import CHunspell
import Synchronization

/// One Hunspell dictionary in memory; the library is not thread-safe, so a lock stands before every call.
final class HunspellDictionary: Sendable {
  private let handle: Mutex<OpaquePointer>

  /// The dictionary of two files, or nil when either is missing.
  init?(_ files: DictionaryFiles) {
    // Hunspell makes an empty dictionary out of files that do not exist.
    guard files.exist, let handle = Hunspell_create(files.affixes, files.stems) else { return nil }
    self.handle = Mutex(handle)
  }

  deinit {
    handle.withLock { Hunspell_destroy($0) }
  }

  /// Takes a word, inflected like the example when there is one.
  func add(_ word: String, like example: String?) {
    handle.withLock { handle in
      if let example {
        _ = Hunspell_add_with_affix(handle, word, example)
      } else {
        _ = Hunspell_add(handle, word)
      }
    }
  }

  /// Whether the dictionary knows a word.
  func knows(_ word: String) -> Bool {
    handle.withLock { Hunspell_spell($0, word) != 0 }
  }

  /// The known words nearest to a word, best first; one call costs 16 ms.
  func suggestions(for word: String) -> [String] {
    list { Hunspell_suggest($0, $1, word) }
  }

  /// The dictionary forms of a word.
  func stems(of word: String) -> [String] {
    list { Hunspell_stem($0, $1, word) }
  }

  private func list(
    _ call: (
      OpaquePointer, UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
    )
      -> CInt
  ) -> [String] {
    handle.withLock { handle in
      var found: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
      let count = call(handle, &found)
      defer { Hunspell_free_list(handle, &found, count) }
      guard let found else { return [] }
      return (0..<Int(count)).compactMap { found[$0].map { String(cString: $0) } }
    }
  }
}
