/// The stems of a dictionary and of a word list, each as letters in one block of memory.
///
/// Verbs stand in Kazakh dictionaries as infinitives in -у and -ю, so an infinitive is known by its form.
struct StemLexicon {
  /// An entry begins with one byte for its length (six bits) and its grade (two).
  private static let lengthLimit = 64
  private static let lengthMask: UInt8 = 63
  private static let gradeShift: UInt8 = 6

  private var letters: [UInt8] = []
  /// Where an entry begins in `letters`, plus one, by its hash; 0 for none.
  ///
  /// There are twice as many places as entries at least.
  private var places: [UInt32]
  private var count = 0

  init() {
    places = Array(repeating: 0, count: 1 << 17)
  }

  /// Takes the stems of a Hunspell dictionary file, whose lines are `stem/flags`.
  mutating func add(dictionary bytes: [UInt8]) {
    letters.reserveCapacity(bytes.count / 2)
    var word: [UInt8] = []
    var index = 0
    while index < bytes.count {
      word.removeAll(keepingCapacity: true)
      var isWord = true
      while index < bytes.count, bytes[index] != 10, bytes[index] != 13, bytes[index] != 47 {
        let byte = bytes[index]
        if byte & 0xE0 == 0xC0, index + 1 < bytes.count {
          let value = UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
          let number = Unicode.Scalar(value).map(KazakhLetter.number) ?? 0
          isWord = isWord && number > 0
          word.append(number)
          index += 2
        } else {
          isWord = isWord && byte == 45
          word.append(KazakhLetter.hyphen)
          index += 1
        }
      }
      while index < bytes.count, bytes[index] != 10 { index += 1 }
      index += 1
      if isWord, !word.isEmpty, !DoubtfulStems.isScrap(word) {
        add(word, DoubtfulStems.contains(word) ? .word : .stem)
      }
    }
  }

  /// Takes one entry; the better grade of two stays.
  mutating func add(_ word: [UInt8], _ grade: StemGrade) {
    guard word.count < Self.lengthLimit else { return }
    let header = UInt8(word.count) | grade.rawValue << Self.gradeShift
    if let place = place(of: word, end: word.count) {
      letters[place] = max(letters[place], header)
      return
    }
    if (count + 1) * 2 > places.count { grow() }
    let place = UInt32(letters.count + 1)
    letters.append(header)
    letters.append(contentsOf: word)
    insert(place, hash: Self.hash(word, end: word.count))
    count += 1
  }

  /// What the first letters of a word are.
  func grade(_ word: [UInt8], end: Int) -> StemGrade {
    guard let place = place(of: word, end: end) else { return .unknown }
    return StemGrade(rawValue: letters[place] >> Self.gradeShift) ?? .unknown
  }

  /// Trusts an entry less: it stays a word, and is no stem any more.
  mutating func demote(_ word: [UInt8]) {
    guard let place = place(of: word, end: word.count),
      letters[place] >> Self.gradeShift == StemGrade.stem.rawValue
    else { return }
    letters[place] = UInt8(word.count) | StemGrade.word.rawValue << Self.gradeShift
  }

  /// Whether the first letters of a word take endings.
  func contains(_ word: [UInt8], end: Int) -> Bool {
    grade(word, end: end) >= .stem
  }

  private func place(of word: [UInt8], end: Int) -> Int? {
    let mask = places.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(word, end: end)) & mask
    while places[slot] != 0 {
      let place = Int(places[slot]) - 1
      if isEntry(word, end: end, at: place) { return place }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func isEntry(_ word: [UInt8], end: Int, at place: Int) -> Bool {
    guard Int(letters[place] & Self.lengthMask) == end else { return false }
    for offset in 0..<end where letters[place + 1 + offset] != word[offset] { return false }
    return true
  }

  private mutating func insert(_ place: UInt32, hash: UInt64) {
    let mask = places.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while places[slot] != 0 { slot = (slot + 1) & mask }
    places[slot] = place
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: places.count * 2)
    var place = 0
    while place < letters.count {
      let length = Int(letters[place] & Self.lengthMask)
      let word = Array(letters[(place + 1)...(place + length)])
      insert(UInt32(place + 1), hash: Self.hash(word, end: length))
      place += length + 1
    }
  }

  /// FNV-1a, folded so that its low bits depend on every letter.
  private static func hash(_ word: [UInt8], end: Int) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for offset in 0..<end { hash = (hash ^ UInt64(word[offset])) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 32)
  }
}
