/// Looks over the bytes of a document before libxml2 sees them.
///
/// It refuses what libxml2 would take too long over or expand: a DOCTYPE, and a start tag over the limit.
struct XMLGuard {
  private let bytes: [UInt8]
  private let limits: XMLLimits
  private var place = 0
  private var line = 1
  private var tags = 0

  /// Refuses the document when it passes a limit.
  static func check(_ bytes: [UInt8], limits: XMLLimits) throws(XMLFault) {
    var scan = XMLGuard(bytes: bytes, limits: limits)
    try scan.run()
  }

  private init(bytes: [UInt8], limits: XMLLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  private mutating func run() throws(XMLFault) {
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else {
        step()
        continue
      }
      if stands("<!--") {
        skip(past: "-->", from: 4)
      } else if stands("<![CDATA[") {
        skip(past: "]]>", from: 9)
      } else if stands("<?") {
        skip(past: "?>", from: 2)
      } else if stands("<!") {
        throw .doctype(line: line)
      } else {
        tags += 1
        guard tags <= limits.tags else { throw .tooManyTags(limit: limits.tags) }
        try skipTag()
      }
    }
  }

  private mutating func step() {
    if bytes[place] == 0x0A { line += 1 }
    place += 1
  }

  private func stands(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(bytes[place..<place + count]) }
  }

  private mutating func skip(past end: StaticString, from offset: Int) {
    for _ in 0..<offset { step() }
    while place < bytes.count, !stands(end) { step() }
    for _ in 0..<min(end.utf8CodeUnitCount, bytes.count - place) { step() }
  }

  private mutating func skipTag() throws(XMLFault) {
    let (start, startLine) = (place, line)
    var quote: UInt8?
    while place < bytes.count {
      let byte = bytes[place]
      step()
      guard place - start <= limits.startTagBytes else {
        throw .startTagTooLong(line: startLine, limit: limits.startTagBytes)
      }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return
      }
    }
  }
}
