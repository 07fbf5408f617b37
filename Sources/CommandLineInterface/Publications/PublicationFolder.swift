import Foundation
import StatisticsExport

/// A folder with the files of a publication.
struct PublicationFolder {
  /// The folder as the user named it.
  let path: String

  /// Every file in it, by path; a link is taken as what it leads to.
  func files() throws -> [PublicationFile] {
    guard let found = FileManager.default.enumerator(atPath: path) else {
      throw Refusal("statistics.folder.none", at: path, code: .missingInput)
    }
    return try found.compactMap { $0 as? String }.sorted().compactMap { name in
      let file = "\(path)/\(name)"
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder),
        !isFolder.boolValue
      else { return nil }
      guard let data = FileManager.default.contents(atPath: file) else {
        throw Refusal("file.unreadable", at: file, code: .missingInput)
      }
      return PublicationFile(name, [UInt8](data))
    }
  }

  /// Writes a publication; a folder that holds anything else is left alone.
  func write(_ files: [PublicationFile]) throws {
    if FileManager.default.fileExists(atPath: path) {
      let taken = PublicationComparison.differences(of: try self.files(), from: files)
        .filter { if case .absent = $0 { false } else { true } }
      if let first = taken.first {
        throw Refusal("statistics.folder.taken", at: path, facts: ["file": first.path])
      }
    }
    for file in files {
      try OutputFile.write(file.bytes, to: "\(path)/\(file.path)")
    }
  }
}
