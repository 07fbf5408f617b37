import Diagnostics
import Programme

/// Reads the pictures of a lesson, and tells which recordings lie beside them.
enum MediaReader {
  /// What a `media` folder holds; a name that stands for nothing is noted.
  static func read(
    _ folder: String, _ files: inout FileReader
  ) -> (pictures: [MediaDraft], recordings: [RecordingDraft]) {
    var pictures: [MediaDraft] = []
    var recordings: [RecordingDraft] = []
    let entries = files.folder.entries(of: folder)
    let names = Set(entries.map(\.name))
    for entry in entries {
      let parts = entry.name.split(separator: ".", omittingEmptySubsequences: false)
      let isNamed = entry.kind == .file && isName(parts[0])
      let path = "\(folder)/\(entry.name)"
      if isNamed, parts.count == 2, let format = MediaFile.Format(rawValue: String(parts[1])) {
        guard let bytes = files.bytes(path, limit: FileReader.pictureLimit) else { continue }
        let media = MediaFile(name: String(parts[0]), format: format, bytes: bytes)
        pictures.append(
          MediaDraft(path: path, file: files.folder.name(of: path), media: media))
      } else if isNamed, parts.count == 2, RecordingDraft.formats.contains(parts[1]) {
        let transcripts = TeachingLanguage.allCases.filter { language in
          names.contains("\(parts[0]).\(language.code).txt")
        }
        recordings.append(
          RecordingDraft(
            path: path, file: files.folder.name(of: path), transcripts: transcripts))
      } else if !isNamed || !isTranscript(parts, beside: names) {
        files.unexpected(
          entry, in: folder, allowed: ["a-z0-9-.svg", "a-z0-9-.png", "a-z0-9-.jpg"],
          severity: .error)
      }
    }
    return (pictures, recordings)
  }

  /// `song.kk.txt` beside `song.mp3`.
  private static func isTranscript(_ parts: [Substring], beside names: Set<String>) -> Bool {
    parts.count == 3 && parts[2] == "txt" && TeachingLanguage(code: parts[1]) != nil
      && RecordingDraft.formats.contains { names.contains("\(parts[0]).\($0)") }
  }

  /// Names inside packages are ASCII.
  private static func isName(_ name: Substring) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }
}
