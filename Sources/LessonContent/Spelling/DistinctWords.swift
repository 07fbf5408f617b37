/// The distinct words of many texts, each with the place where every file has it first.
///
/// A table over bytes of its own: hashing strings costs four times as much, for they are normalised first.
struct DistinctWords {
  /// The first place of a word in a file.
  struct Use {
    let file: Int
    let line: Int
    /// In bytes from the start of the line; a column is counted only for what is reported.
    let offset: Int
  }

  private(set) var words: [String] = []
  private(set) var uses: [[Use]] = []
  /// The number of a word plus one, by its hash; 0 for none.
  ///
  /// There are twice as many places as words at least.
  private var places = [Int32](repeating: 0, count: 1 << 14)
  /// The bytes of all words, one behind the other, and where each ends.
  private var letters: [UInt8] = []
  private var ends: [Int] = [0]

  /// Takes the words of a file.
  mutating func add(_ source: SourceText, file: Int) {
    var text = source.text
    text.withUTF8 { bytes in
      WordScan.words(in: bytes) { word in
        let use = Use(file: file, line: word.line, offset: word.offset)
        take(UnsafeBufferPointer(rebasing: bytes[word.bytes]), use)
      }
    }
  }

  private mutating func take(_ word: UnsafeBufferPointer<UInt8>, _ use: Use) {
    var slot = Self.slot(of: word, among: places.count)
    while places[slot] != 0 {
      let number = Int(places[slot]) - 1
      if isWord(number, word) {
        if uses[number].last?.file != use.file { uses[number].append(use) }
        return
      }
      slot = (slot + 1) & (places.count - 1)
    }
    places[slot] = Int32(words.count + 1)
    words.append(String(decoding: word, as: UTF8.self))
    uses.append([use])
    letters.append(contentsOf: word)
    ends.append(letters.count)
    if words.count * 2 > places.count { grow() }
  }

  private func isWord(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == word.count else { return false }
    for offset in 0..<word.count where letters[start + offset] != word[offset] { return false }
    return true
  }

  private mutating func grow() {
    var larger = [Int32](repeating: 0, count: places.count * 4)
    letters.withUnsafeBufferPointer { letters in
      for number in words.indices {
        let word = UnsafeBufferPointer(rebasing: letters[ends[number]..<ends[number + 1]])
        var slot = Self.slot(of: word, among: larger.count)
        while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
        larger[slot] = Int32(number + 1)
      }
    }
    places = larger
  }

  /// FNV-1a, folded so that its low bits depend on every byte.
  private static func slot(of word: UnsafeBufferPointer<UInt8>, among count: Int) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (count - 1)
  }
}
