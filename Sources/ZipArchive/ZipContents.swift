/// The files of a foreign archive while it is open.
package struct ZipContents: ~Copyable {
  private let input: ZipInput

  init(_ input: ZipInput) {
    self.input = input
  }

  /// The bytes of a file, its length and CRC checked.
  package func bytes(of entry: ZipSurvey.Entry) throws(ZipFault) -> [UInt8] {
    try input.read(entry.index, count: entry.count)
  }

  /// Checks the length and the CRC of a file without keeping it.
  package func verify(_ entry: ZipSurvey.Entry) throws(ZipFault) {
    try input.verify(entry.index, count: entry.count)
  }
}
