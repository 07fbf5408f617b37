/// The text of a file as UTF-8, whatever its byte order mark says it was.
struct TextSource {
  private enum Origin {
    case file(InputFile)
    case memory(ArraySlice<UInt8>)
  }

  private var origin: Origin
  private var decoder: UTF16Decoder?
  /// Text that was decoded, or looked at for the mark, and not yet given out.
  private var waiting: ArraySlice<UInt8> = []
  private var isAtEnd = false

  init(file: InputFile) throws(TableFault) {
    origin = .file(file)
    try readMark()
  }

  init(bytes: [UInt8]) throws(TableFault) {
    origin = .memory(bytes[...])
    try readMark()
  }

  /// Fills the buffer; less than full only at the end.
  mutating func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(TableFault) -> Int {
    var filled = takeWaiting(into: buffer)
    guard decoder != nil else {
      return filled + (try raw(into: .init(rebasing: buffer[filled...])))
    }
    while filled < buffer.count, !isAtEnd {
      try decodeMore()
      filled += takeWaiting(into: .init(rebasing: buffer[filled...]))
    }
    return filled
  }

  private mutating func readMark() throws(TableFault) {
    let first = try piece(4)
    if first.starts(with: [0xEF, 0xBB, 0xBF]) {
      waiting = first[3...]
    } else if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) {
      var text: [UInt8] = []
      var decoder = UTF16Decoder(isBigEndian: first[0] == 0xFE)
      first.dropFirst(2).withUnsafeBufferPointer { decoder.decode($0, into: &text) }
      self.decoder = decoder
      waiting = text[...]
    } else {
      waiting = first[...]
    }
  }

  private mutating func decodeMore() throws(TableFault) {
    let bytes = try piece(1 << 16)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2)
    bytes.withUnsafeBufferPointer { decoder?.decode($0, into: &text) }
    if bytes.isEmpty {
      isAtEnd = true
      decoder?.finish(into: &text)
    }
    waiting = text[...]
  }

  private mutating func takeWaiting(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    let count = min(waiting.count, buffer.count)
    guard count > 0 else { return 0 }
    _ = buffer.update(fromContentsOf: waiting.prefix(count))
    waiting = waiting.dropFirst(count)
    return count
  }

  private mutating func piece(_ count: Int) throws(TableFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    var fault: TableFault?
    bytes.withUnsafeMutableBufferPointer { buffer in
      do throws(TableFault) {
        filled = try raw(into: buffer)
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    bytes.removeLast(count - filled)
    return bytes
  }

  private mutating func raw(
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(TableFault) -> Int {
    switch origin {
    case .file(let file): return try file.read(into: buffer)
    case .memory(let bytes):
      let count = min(bytes.count, buffer.count)
      if count > 0 { _ = buffer.update(fromContentsOf: bytes.prefix(count)) }
      origin = .memory(bytes.dropFirst(count))
      return count
    }
  }
}
