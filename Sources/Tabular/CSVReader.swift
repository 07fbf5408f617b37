/// Reads a CSV file (RFC 4180) in blocks of whole records; memory does not grow with the file.
///
/// UTF-8 with or without a mark, UTF-16 with one; LF or CRLF; the separator is the header's.
package final class CSVReader {
  /// How many bytes a block has at most, unless one record is longer.
  package static let blockSize = 1 << 20
  /// How many bytes a field may have.
  package static let fieldLimit = 1 << 16
  /// How many bytes a record may have.
  package static let recordLimit = 4 << 20
  /// How many fields a record may have.
  package static let columnLimit = 256

  /// The file as the user named it.
  package let file: String
  /// How many bytes the file has; 0 when that is not known.
  package let size: Int
  /// What the first line says.
  package let header: CSVHeader
  /// The separator, as the header has it.
  package let separator: CSVSeparator
  /// How many bytes were given out so far, as UTF-8, the header included.
  package private(set) var position: Int

  private var source: TextSource
  private let blockSize: Int
  private var carry: [UInt8]
  private var line = 2
  private var isAtEnd = false

  /// Opens a file and reads its header.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - name: What diagnostics call it; the path when left out.
  ///   - blockSize: How many bytes a block has at most.
  /// - Throws: A fault when the file cannot be read or is no text.
  package convenience init(
    path: String, name: String? = nil, blockSize: Int = CSVReader.blockSize
  ) throws(TableFault) {
    let input = try InputFile(path: path, name: name ?? path)
    try self.init(
      source: TextSource(file: input), file: input.name, size: input.size, blockSize: blockSize)
  }

  /// Reads a file that is in memory.
  package convenience init(
    bytes: [UInt8], name: String, blockSize: Int = CSVReader.blockSize
  ) throws(TableFault) {
    try self.init(
      source: TextSource(bytes: bytes), file: name, size: bytes.count, blockSize: blockSize)
  }

  private init(
    source: TextSource, file: String, size: Int, blockSize: Int
  ) throws(TableFault) {
    var source = source
    self.file = file
    self.size = size
    self.blockSize = blockSize
    let first = try HeaderLine(
      reading: &source, file: file, limit: min(Self.fieldLimit, max(blockSize, 1024)))
    separator = first.separator
    header = first.header
    position = first.length
    carry = first.rest
    self.source = source
  }

  /// The next records, or nil at the end of the file.
  package func nextBlock() throws(TableFault) -> CSVBlock? {
    guard !isAtEnd else { return nil }
    var capacity = max(blockSize, carry.count)
    while true {
      var bytes = try fill(capacity)
      let filled = bytes.count
      let cut = BlockCut(in: bytes, isAtEnd: filled < capacity, separator: separator.rawValue)
      if cut.end > 0 || filled < capacity {
        isAtEnd = filled < capacity
        carry = Array(bytes[cut.end...])
        bytes.removeLast(filled - cut.end)
        guard !bytes.isEmpty else { return nil }
        let lines = try TextCheck.lines(of: bytes, file: file, firstLine: line)
        bytes.append(contentsOf: repeatElement(0, count: 8))
        return block(padded: bytes, lines: lines, hasQuotes: cut.hasQuotes)
      }
      guard capacity < Self.recordLimit else {
        throw TableFault(.rowTooLong, file: file, line: line)
      }
      carry = bytes
      capacity = min(capacity * 2, Self.recordLimit)
    }
  }

  /// Gives each row of the rest of the file to the closure in order.
  package func forEachRow(_ body: (borrowing CSVRow) throws -> Void) throws {
    while let block = try nextBlock() {
      try block.forEachRow(body)
    }
  }

  /// What was carried over and what follows it, up to so many bytes, with room for the padding.
  private func fill(_ capacity: Int) throws(TableFault) -> [UInt8] {
    var fault: TableFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity + 8) { buffer, count in
      _ = buffer.initialize(fromContentsOf: carry)
      count = carry.count
      do throws(TableFault) {
        count += try source.read(into: .init(rebasing: buffer[count..<capacity]))
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    return bytes
  }

  private func block(padded: [UInt8], lines: Int, hasQuotes: Bool) -> CSVBlock {
    defer {
      line += lines
      position += padded.count - 8
    }
    return CSVBlock(
      padded: padded, firstLine: line, lineCount: lines, offset: position,
      separator: separator.rawValue, hasQuotes: hasQuotes)
  }
}
