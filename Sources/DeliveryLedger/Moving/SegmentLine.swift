/// One line of a segment behind its heading.
enum SegmentLine: Equatable, Sendable {
  /// Which numbers stand for codes.
  enum Table: String, Sendable {
    case group
    case lesson
    case staff
  }

  /// From here on a number of that ledger's stands for a code.
  case code(Table, number: Int, code: String)
  /// When that ledger received the entries that follow, in milliseconds UTC.
  case received(Int64)
  /// An entry.
  case entry(EntryRecord)
  /// How many entries there were.
  case end(Int)
  /// What all before it is signed with.
  case signature([UInt8])

  /// The line's text.
  var text: String {
    switch self {
    case .code(let table, let number, let code): "\(table.rawValue) \(number) \(code)"
    case .received(let time): "received \(time)"
    case .entry(let entry): "entry " + entry.withBytes { HexText.of($0) }
    case .end(let count): "end \(count)"
    case .signature(let bytes): "signature \(HexText.of(bytes))"
    }
  }

  /// Reads a line; nil when it is none of these, written in just this way.
  init?(_ line: String) {
    let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count >= 2 else { return nil }
    switch words[0] {
    case "entry":
      guard words.count == 2, let bytes = HexText.bytes(of: words[1]),
        bytes.count == EntryRecord.size
      else { return nil }
      self = bytes.withUnsafeBytes { buffer in
        // 64 bytes were counted above, so there is an address.
        buffer.baseAddress.map { .entry(EntryRecord(at: $0)) } ?? .end(0)
      }
    case "received":
      guard words.count == 2, let time = Int64(words[1]) else { return nil }
      self = .received(time)
    case "end":
      guard words.count == 2, let count = Int(words[1]), count >= 0 else { return nil }
      self = .end(count)
    case "signature":
      guard words.count == 2, let bytes = HexText.bytes(of: words[1]), bytes.count == 64
      else { return nil }
      self = .signature(bytes)
    default:
      guard words.count == 3, let table = Table(rawValue: String(words[0])),
        let number = Int(words[1]), number > 0, number <= Int(UInt32.max), !words[2].isEmpty
      else { return nil }
      self = .code(table, number: number, code: String(words[2]))
    }
  }
}
