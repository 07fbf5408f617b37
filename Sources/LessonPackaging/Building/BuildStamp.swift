import Chronology
import Crypto
import Foundation
import Programme

/// What lay in the lessons' folder and what was asked for: where neither has changed, nothing needs to be read.
package struct BuildStamp: Sendable {
  private let maker: String
  private let whole: BuildMemory.Whole

  /// The stamp of a folder of lessons as it lies there, over the bytes of every file.
  ///
  /// - Parameters:
  ///   - folder: The folder of lessons.
  ///   - options: Which packs are asked for.
  ///   - maker: What this program is known by; without it nothing is ever taken for unchanged.
  package init(lessons folder: String, options: PackOptions, maker: String) {
    self.maker = maker
    whole = BuildMemory.Whole(
      lessons: Self.digest(of: folder), request: Self.request(options), packs: 0)
  }

  /// How many packs lie there from the same request over the same lessons; nil when anything is to be done.
  package func unchanged(in folder: String) -> Int? {
    let memory = BuildMemory(in: folder, of: maker)
    guard !maker.isEmpty, let known = memory.whole, known.lessons == whole.lessons,
      known.request == whole.request
    else { return nil }
    let entries = PackIndex(in: folder).packs
    let isWhole = entries.allSatisfy { PackShelf.size(of: "\(folder)/\($0.file)") == $0.bytes }
    return isWhole && !entries.isEmpty ? known.packs : nil
  }

  /// Remembers that everything asked for has been built.
  package func remember(packs: Int, in folder: String) throws {
    guard !maker.isEmpty else { return }
    var memory = BuildMemory(in: folder, of: maker)
    memory.whole = BuildMemory.Whole(
      lessons: whole.lessons, request: whole.request, packs: packs)
    try memory.write(to: folder)
  }

  private static func request(_ options: PackOptions) -> String {
    let lessons: [String] = options.lessons?.map(\.text).sorted() ?? ["*"]
    let languages: [String] = options.languages?.map(\.code).sorted() ?? ["*"]
    let formats: [String] = options.formats.map(\.rawValue)
    let day: String = options.day?.iso ?? ""
    let lists: [[String]] = [lessons, languages, formats, options.regions.sorted(), [day]]
    return "\(lists) \(options.paper) \(options.isSideBySide) \(options.drafts)"
  }

  private static func digest(of folder: String) -> String {
    let root = URL(fileURLWithPath: folder)
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
      return ""
    }
    var hash = SHA256()
    for name in names.sorted() {
      guard let bytes = try? Data(contentsOf: root.appendingPathComponent(name)) else { continue }
      hash.update(data: Data("\(name)\n\(bytes.count)\n".utf8))
      hash.update(data: bytes)
    }
    return Hexadecimal.text(of: hash.finalize())
  }
}
