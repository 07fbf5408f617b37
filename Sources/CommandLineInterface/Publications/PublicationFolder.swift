import Foundation
import StatisticsExport

/// A folder with the files of a publication.
struct PublicationFolder {
  /// The folder as the user named it.
  let path: String

  /// The paths of all files in it.
  func paths() throws -> [String] {
    var isThere: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isThere), isThere.boolValue,
      let found = FileManager.default.enumerator(atPath: path)
    else {
      throw Refusal("statistics.folder.none", at: path, code: .missingInput)
    }
    return found.compactMap { $0 as? String }.sorted().filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }

  /// A file in it; nil when it cannot be read.
  func file(_ name: String) -> PublicationFile? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map {
      PublicationFile(name, [UInt8]($0))
    }
  }

  /// How it differs from what it should be; a file that it should not have is not read.
  func differences(
    from files: [PublicationFile]
  ) throws -> [PublicationComparison.Difference] {
    let wanted = Set(files.map(\.path))
    let found = try paths().compactMap { wanted.contains($0) ? file($0) : PublicationFile($0, []) }
    return PublicationComparison.differences(of: found, from: files)
  }

  /// Refuses a folder that holds anything else than these files.
  func makeSure(of files: [PublicationFile]) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    let taken = try differences(from: files).first {
      if case .absent = $0 { false } else { true }
    }
    if let taken {
      throw Refusal("statistics.folder.taken", at: path, facts: ["file": taken.path])
    }
  }

  /// Writes a publication.
  func write(_ files: [PublicationFile]) throws {
    for file in files {
      try OutputFile.write(file.bytes, to: "\(path)/\(file.path)")
    }
  }
}
