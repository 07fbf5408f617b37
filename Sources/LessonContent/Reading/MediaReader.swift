import Diagnostics

/// Reads the pictures, sounds and films of a lesson.
enum MediaReader {
  /// What a `media` folder holds; a name that stands for nothing is noted.
  static func read(
    _ folder: String, _ files: inout FileReader
  ) -> (pictures: [MediaDraft], recordings: [MediaDraft]) {
    var pictures: [MediaDraft] = []
    var recordings: [MediaDraft] = []
    let entries = files.folder.entries(of: folder)
    for entry in entries {
      let parts = entry.name.split(separator: ".", omittingEmptySubsequences: false)
      let isNamed = entry.kind == .file && isName(parts[0])
      let path = "\(folder)/\(entry.name)"
      guard isNamed, parts.count == 2, let format = MediaFile.Format(rawValue: String(parts[1]))
      else {
        files.unexpected(entry, in: folder, allowed: Self.allowed, severity: .error)
        continue
      }
      let isPicture = format.medium == .picture
      let limit = isPicture ? FileReader.pictureLimit : FileReader.recordingLimit
      guard let bytes = files.bytes(path, limit: limit) else { continue }
      let media = MediaFile(name: String(parts[0]), format: format, bytes: bytes)
      let draft = MediaDraft(path: path, file: files.folder.name(of: path), media: media)
      if isPicture { pictures.append(draft) } else { recordings.append(draft) }
    }
    return (pictures, recordings)
  }

  private static let allowed = MediaFile.Format.allCases.map { "a-z0-9-.\($0.rawValue)" }

  /// Names inside packages are ASCII.
  private static func isName(_ name: Substring) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }
}
