import Synchronization
import ZipArchive

/// Files that came before in other packages: unpacked, checked and read once, however many packages hold them.
///
/// An author's tool puts the same player, schemas and style sheet into every package. A file is known by its packed
/// bytes, all of them: what unpacked well once unpacks to the same again.
final class FamiliarFiles: Sendable {
  /// What is known of a file.
  struct File: Sendable {
    let packed: [UInt8]
    /// Its bytes, where it is looked into; nil where only its checksum counts.
    let bytes: [UInt8]?
    /// What it shows, where it is a script.
    let script: ScriptReading?
  }

  private struct Key: Hashable {
    let crc: Int
    let count: Int
    let packed: Int
    let isStored: Bool
  }

  private let known = Mutex<(files: [Key: File], bytes: Int)>(([:], 0))

  /// The most bytes that are kept of one file, packed or not, and of all of them.
  private static let (mostOfAFile, mostOfAll) = (128 << 10, 8 << 20)

  /// What is known of an entry; nil when it was never seen with the very same bytes.
  func find(_ entry: ZipSurvey.Entry, in survey: ZipSurvey) -> File? {
    guard Self.isKept(entry), let file = known.withLock({ $0.files[Self.key(of: entry)] }),
      file.packed.elementsEqual(survey.packedBytes(of: entry))
    else { return nil }
    return file
  }

  /// Keeps a file that was found whole, as long as there is room.
  func keep(
    _ entry: ZipSurvey.Entry, in survey: ZipSurvey, _ bytes: [UInt8]?, _ script: ScriptReading?
  ) {
    guard Self.isKept(entry) else { return }
    let file = File(
      packed: Array(survey.packedBytes(of: entry)), bytes: bytes, script: script)
    let size = file.packed.count + (bytes?.count ?? 0)
    known.withLock { known in
      guard known.bytes + size <= Self.mostOfAll else { return }
      known.bytes += size
      known.files[Self.key(of: entry)] = file
    }
  }

  private static func isKept(_ entry: ZipSurvey.Entry) -> Bool {
    entry.count <= mostOfAFile && entry.packed.count <= mostOfAFile
  }

  private static func key(of entry: ZipSurvey.Entry) -> Key {
    Key(
      crc: entry.crc, count: entry.count, packed: entry.packed.count, isStored: entry.isStored)
  }
}
