/// The letters of Kazakh and Russian words as small numbers, and what the rules of endings ask of them.
enum KazakhLetter {
  /// A set of letters, one bit each.
  typealias LetterSet = UInt64

  /// One more than the last number.
  static let count = 44
  /// The letter й.
  static let letterY = UInt8(set("й").trailingZeroBitCount)
  /// The hyphen inside a word.
  static let hyphen: UInt8 = 43

  /// The letters in the order of their numbers, which begin at 1.
  private static let order = "абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі-"

  /// The number of each scalar below U+0500, capitals as their small letters; 0 for what no word has.
  private static let numbers: [UInt8] = {
    var numbers = [UInt8](repeating: 0, count: 0x500)
    for (offset, scalar) in order.unicodeScalars.enumerated() {
      numbers[Int(scalar.value)] = UInt8(offset + 1)
      let capital = scalar.properties.uppercaseMapping.unicodeScalars
      for scalar in capital { numbers[Int(scalar.value)] = UInt8(offset + 1) }
    }
    return numbers
  }()

  private static let scalars: [Unicode.Scalar] = ["-"] + Array(order.unicodeScalars)

  /// The number of a scalar, or 0.
  static func number(of scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x500 ? numbers[Int(scalar.value)] : 0
  }

  /// The numbers of a word; nil when it has anything else than Cyrillic letters and hyphens.
  static func numbers(of word: some StringProtocol) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(word.utf8.count / 2 + 2)
    for scalar in word.unicodeScalars {
      let number = number(of: scalar)
      guard number > 0 else { return nil }
      result.append(number)
    }
    return result
  }

  /// The word of numbers, in small letters.
  static func word(of numbers: some Sequence<UInt8>) -> String {
    var word = String.UnicodeScalarView()
    for number in numbers { word.append(scalars[Int(number)]) }
    return String(word)
  }

  /// The set of the letters of a text.
  static func set(_ letters: String) -> LetterSet {
    letters.unicodeScalars.reduce(into: 0) { $0 |= 1 << LetterSet(number(of: $1)) }
  }

  /// Whether a letter is in a set.
  static func contains(_ set: LetterSet, _ letter: UInt8) -> Bool {
    set & (1 << LetterSet(letter)) != 0
  }
}
