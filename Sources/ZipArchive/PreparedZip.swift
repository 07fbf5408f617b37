/// Files that many archives share, compressed once.
///
/// libzip copies compressed bytes from one archive into another without inflating them.
package struct PreparedZip: Sendable {
  /// The names, in order.
  package let names: [String]
  let archive: [UInt8]

  /// Compresses the entries.
  package init(_ entries: [ZipEntry]) throws(ZipFault) {
    var writer = ZipWriter()
    for entry in entries { try writer.add(entry) }
    names = entries.map(\.name)
    archive = try writer.finish()
  }
}
