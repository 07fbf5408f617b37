import Glibc

/// Counts lines and refuses what is no text.
enum TextCheck {
  /// How many lines the bytes have; a fault names the line that is no UTF-8 or has a zero byte.
  static func lines(
    of bytes: [UInt8], file: String, firstLine: Int
  ) throws(TableFault) -> Int {
    var fault: TableFault?
    let count = bytes.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress, let zero = memchr(base, 0, buffer.count) {
        let place = UnsafePointer(zero.assumingMemoryBound(to: UInt8.self)) - base
        fault = TableFault(
          .zeroByte, file: file,
          line: firstLine + WordScan.newlines(in: .init(rebasing: buffer[..<place])))
      } else if let place = UTF8Check.firstFault(in: buffer) {
        fault = TableFault(
          .notUTF8, file: file,
          line: firstLine + WordScan.newlines(in: .init(rebasing: buffer[..<place])))
      }
      return WordScan.newlines(in: buffer)
    }
    if let fault { throw fault }
    return bytes.last == 10 || bytes.isEmpty ? count : count + 1
  }
}
