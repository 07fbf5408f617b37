import Foundation
import Testing

/// One broken file or folder, and what must be said of it.
struct BrokenCase: Sendable, CustomTestStringConvertible {
  /// What is broken.
  let name: String
  /// The id that must be reported.
  let id: String
  /// The file that must be reported, from its end.
  let file: String
  /// The line, where the finding has one that the case knows.
  var line: Int?
  /// Breaks the sound repository that lies in a folder.
  let spoil: @Sendable (URL) throws -> Void

  var testDescription: String { name }

  /// A file whose bytes are replaced.
  static func bytes(
    _ name: String, _ id: String, _ file: String, line: Int? = nil, _ bytes: [UInt8]
  ) -> BrokenCase {
    BrokenCase(name: name, id: id, file: file, line: line) { folder in
      let place = folder.appendingPathComponent(file)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: place)
    }
  }

  /// A file whose text is replaced.
  static func text(
    _ name: String, _ id: String, _ file: String, line: Int? = nil, _ text: String
  ) -> BrokenCase {
    bytes(name, id, file, line: line, Array(text.utf8))
  }

  /// A piece of the file's text that is replaced where it stands first.
  static func piece(
    _ name: String, _ id: String, _ file: String, line: Int? = nil, _ old: String, _ new: String
  ) -> BrokenCase {
    let sound = RepositoryFixture.sound.files[file] ?? ""
    let changed = sound.range(of: old).map { sound.replacingCharacters(in: $0, with: new) }
    return text(name, id, file, line: line, changed ?? "")
  }

  /// A name that becomes a symbolic link to something else.
  static func link(
    _ name: String, _ file: String, to target: String, id: String = "file.link",
    reported: String? = nil
  ) -> BrokenCase {
    BrokenCase(name: name, id: id, file: reported ?? file) { folder in
      let place = folder.appendingPathComponent(file)
      try? FileManager.default.removeItem(at: place)
      try FileManager.default.createSymbolicLink(
        atPath: place.path, withDestinationPath: target)
    }
  }
}
