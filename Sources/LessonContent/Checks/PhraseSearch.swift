import Glibc

/// Finds words in a text whatever their case, at the start of a word; what stands in quotation marks is not found.
///
/// `strstr` goes through the 3 MB of a whole repository some fifty times in a few hundredths of a second.
struct PhraseSearch: Sendable {
  /// The text in lower case, and a zero at the end, without which `strstr` would not stop.
  private let bytes: [UInt8]

  /// A search through a text.
  init(_ text: String) {
    bytes = text.lowercased().utf8.map { $0 == 0 ? 32 : $0 } + [0]
  }

  /// The lines, counted from 1, on which a phrase stands outside of quotation marks, each with its text in lower case.
  func lines(of phrase: String) -> [(number: Int, text: String)] {
    places(of: phrase).compactMap { place in
      let line = line(around: place)
      guard depth(of: place, from: line.lowerBound) <= 0 else { return nil }
      return (number(of: line), String(decoding: bytes[line], as: UTF8.self))
    }
  }

  /// The sentences in which a phrase stands, in quotation marks or not: where it is said, and what is said around it.
  func sentences(of phrase: String) -> [(number: Int, line: String, text: String)] {
    places(of: phrase).map { place in
      let line = line(around: place)
      let sentence = sentence(around: place, in: line)
      return (
        number(of: line), String(decoding: bytes[line], as: UTF8.self),
        String(decoding: bytes[sentence], as: UTF8.self)
      )
    }
  }

  /// Whether any of some phrases stands in the text from one line on up to another.
  func containsAny(of phrases: [String], lines: Range<Int> = 1..<Int.max) -> Bool {
    phrases.contains { phrase in
      places(of: phrase).contains { lines.contains(number(of: line(around: $0))) }
    }
  }

  /// Where a phrase begins a word; the text and the phrase are both in lower case.
  private func places(of phrase: String) -> [Int] {
    let needle = Array(phrase.lowercased().utf8)
    var found: [Int] = []
    var start = 0
    while let place = next(needle, from: start) {
      start = place + needle.count
      if startsWord(place) { found.append(place) }
    }
    return found
  }

  private func number(of line: Range<Int>) -> Int {
    bytes[..<line.lowerBound].count { $0 == 10 } + 1
  }

  private func next(_ needle: [UInt8], from start: Int) -> Int? {
    guard !needle.isEmpty, start < bytes.count else { return nil }
    return bytes.withUnsafeBytes { haystack in
      (needle + [0]).withUnsafeBytes { needle in
        guard let base = haystack.bindMemory(to: CChar.self).baseAddress,
          let wanted = needle.bindMemory(to: CChar.self).baseAddress,
          let hit = strstr(base + start, wanted)
        else { return nil }
        return UnsafePointer(hit) - base
      }
    }
  }

  /// Whether no letter or digit stands before: ASCII, or U+0400–U+053F by their lead bytes.
  private func startsWord(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    let before = bytes[place - 1]
    switch before {
    case 48...57, 97...122: return false
    case 0x80...0xBF where place > 1: return !(0xD0...0xD4).contains(bytes[place - 2])
    default: return true
    }
  }

  private func line(around place: Int) -> Range<Int> {
    let first = bytes[..<place].lastIndex(of: 10).map { $0 + 1 } ?? 0
    return first..<(bytes[place...].firstIndex(of: 10) ?? bytes.count - 1)
  }

  /// How many more quotation marks were opened than closed: « is C2 AB, » is C2 BB.
  private func depth(of place: Int, from start: Int) -> Int {
    var depth = 0
    for index in start..<place where bytes[index] == 0xC2 && index + 1 < place {
      if bytes[index + 1] == 0xAB { depth += 1 }
      if bytes[index + 1] == 0xBB { depth -= 1 }
    }
    return depth
  }

  /// The sentence around a place: a question that is quoted belongs to the sentence that quotes it.
  private func sentence(around place: Int, in line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    var depth = 0
    for index in line {
      let next = index + 1 < line.upperBound ? bytes[index + 1] : 0
      if bytes[index] == 0xC2, next == 0xAB { depth += 1 }
      if bytes[index] == 0xC2, next == 0xBB { depth -= 1 }
      // . ! and ? end a sentence; inside of quotation marks they do not.
      guard depth <= 0, [0x2E, 0x21, 0x3F].contains(bytes[index]) else { continue }
      if index >= place { return start..<(index + 1) }
      start = index + 1
    }
    return start..<line.upperBound
  }
}
