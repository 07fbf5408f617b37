/// The names that entries may have: a test unzips as CP437, where anything but ASCII breaks.
enum ZipName {
  /// Refuses a name that some unpacker would change or put elsewhere.
  static func check(_ name: String) throws(ZipFault) {
    let bytes = name.utf8
    let printable = bytes.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !name.isEmpty, bytes.count <= 200, printable, !bytes.contains(UInt8(ascii: ":")),
      parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." })
    else { throw .name(name) }
  }
}
