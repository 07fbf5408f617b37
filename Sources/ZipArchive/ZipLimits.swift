/// How much of an archive is read before it is refused.
package struct ZipLimits: Sendable {
  /// The most bytes of the archive.
  package var archiveBytes: Int
  /// The most entries.
  package var entries: Int
  /// The most bytes of all entries, unpacked.
  package var unpackedBytes: Int
  /// The most times that an entry over a megabyte may grow when it is unpacked.
  package var ratio: Int

  /// Limits; the defaults hold any lesson package.
  package init(
    archiveBytes: Int = 512 << 20, entries: Int = 10_000, unpackedBytes: Int = 1 << 30,
    ratio: Int = 200
  ) {
    self.archiveBytes = archiveBytes
    self.entries = entries
    self.unpackedBytes = unpackedBytes
    self.ratio = ratio
  }
}
