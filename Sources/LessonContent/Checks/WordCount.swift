/// Counts the words of a text and finds its longest sentence and its longest word, byte by byte.
struct WordCount {
  /// A sentence: how many words it has, and the line within the text, counted from 0.
  struct Sentence {
    var words = 0
    var line = 0
  }

  /// A word: its letters and the line within the text, counted from 0.
  struct Word {
    var letters = 0
    var line = 0
    var text = ""
  }

  /// All words; those joined by a hyphen are one.
  private(set) var words = 0
  /// The longest sentence.
  private(set) var sentence = Sentence()
  /// The longest word; those joined by a hyphen are apart.
  private(set) var word = Word()

  private var current = Sentence()
  private var line = 0

  /// The count of a text in Cyrillic or Latin letters.
  init(_ text: String) {
    var letters = 0
    var inWord = false
    var start = text.utf8.startIndex
    var index = start
    var previous: UInt8 = 0
    while index < text.utf8.endIndex {
      let byte = text.utf8[index]
      switch byte {
      case 48...57, 65...90, 97...122, 0xD0...0xD4:
        if letters == 0 { start = index }
        letters += 1
        inWord = true
      // The second byte of a letter, or of a sign: no letter of its own.
      case 0x80...0xBF where (0xD0...0xD4).contains(previous): break
      case UInt8(ascii: "-") where inWord: endWord(&letters, text[start..<index])
      default:
        endWord(&letters, text[start..<index])
        if inWord {
          words += 1
          if current.words == 0 { current.line = line }
          current.words += 1
          inWord = false
        }
        if byte == 10 { line += 1 }
        if Self.ends(byte) { endSentence() }
      }
      previous = byte
      index = text.utf8.index(after: index)
    }
    endWord(&letters, text[start..<index])
    if inWord {
      words += 1
      current.words += 1
    }
    endSentence()
  }

  /// A colon and a semicolon end a sentence for the reader too: what follows is read after a breath.
  private static func ends(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: ";"):
      true
    default: false
    }
  }

  private mutating func endWord(_ letters: inout Int, _ text: Substring) {
    if letters > word.letters { word = Word(letters: letters, line: line, text: String(text)) }
    letters = 0
  }

  private mutating func endSentence() {
    if current.words > sentence.words { sentence = current }
    current = Sentence()
  }
}
