import Foundation

/// The lines of a segment's file, read in pieces of 1 MB.
struct SegmentLines {
  /// How long a line may be: a proof of 62 hashes takes 4 KB.
  private static let limit = 1 << 16

  private let file: FileHandle
  private var buffer: [UInt8] = []
  private var place = 0
  private var isAtEnd = false

  /// Opens a file.
  init(_ path: String) throws {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw LedgerError.unreadable(file: path, reason: String(cString: strerror(errno)))
    }
    self.file = file
  }

  /// The next line without its end, in bytes; nil at the end of the file, and for a line without an end.
  mutating func next() throws -> [UInt8]? {
    while true {
      if let end = buffer[place...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { place = end + 1 }
        return Array(buffer[place..<end])
      }
      guard !isAtEnd, buffer.count - place <= Self.limit else { return nil }
      buffer.removeFirst(place)
      place = 0
      let more = try file.read(upToCount: 1 << 20) ?? Data()
      isAtEnd = more.isEmpty
      buffer += more
    }
  }

  /// Whether nothing stands behind the last line.
  mutating func isDone() throws -> Bool {
    guard place == buffer.count else { return false }
    return try isAtEnd || (file.read(upToCount: 1) ?? Data()).isEmpty
  }
}
