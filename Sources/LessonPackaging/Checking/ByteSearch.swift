import Glibc

/// A text of ASCII among bytes, by the C library: through collections the same takes ten times as long.
enum ByteSearch {
  static func isFound(_ text: StaticString, in bytes: UnsafeRawBufferPointer) -> Bool {
    let count = text.utf8CodeUnitCount
    guard let start = bytes.baseAddress, count > 0 else { return count == 0 }
    var place = 0
    while place + count <= bytes.count {
      let first = Int32(text.utf8Start.pointee)
      guard let found = memchr(start + place, first, bytes.count - count - place + 1) else {
        return false
      }
      if memcmp(found, text.utf8Start, count) == 0 { return true }
      place = UnsafeRawPointer(found) - start + 1
    }
    return false
  }
}
