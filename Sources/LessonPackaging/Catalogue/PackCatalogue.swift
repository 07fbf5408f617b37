package import Chronology
import Foundation
package import LessonContent
import Programme

/// The static site over a folder of packs: any web server, any memory stick, with a script or without one.
package struct PackCatalogue: Sendable {
  /// What was written.
  package struct Report: Sendable {
    /// The lessons that it lists.
    package let lessons: Int
    /// The pages, previews, feeds and lists.
    package let files: Int
    /// The lessons that once lay there and no longer do.
    package let withdrawn: [String]
  }

  private let repository: LoadedRepository

  /// A catalogue of the lessons of a repository.
  package init(repository: LoadedRepository) {
    self.repository = repository
  }

  /// Writes the site beside the packs that lie in a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder of packs with its `index.json`.
  ///   - day: The day on which texts that were not there before are new.
  /// - Returns: What was written.
  /// - Throws: ``PackFault`` when a file cannot be written.
  package func write(to folder: String, on day: SchoolDay) throws -> Report {
    let index = PackIndex(in: folder)
    guard !index.packs.isEmpty else { throw PackFault.noPacks(folder) }
    let entries = CatalogueEntry.all(in: repository, index)
    var news = CatalogueNews(in: folder)
    news.add(entries, on: day)
    let gone = news.lessons.subtracting(entries.map(\.lesson.id.text)).sorted()
    var files = Self.pages(entries, index, gone)
    for language in CatalogueWords.order {
      guard let words = CatalogueWords.all[language] else { continue }
      files[CatalogueAddress.feed(language)] = CatalogueFeed.bytes(news, language, words)
    }
    for entry in entries {
      if let address = entry.previewAddress { files[address] = entry.preview?.bytes }
    }
    files[CatalogueNews.name] = try news.json()
    files[PackIndex.name] = FileManager.default.contents(atPath: "\(folder)/\(PackIndex.name)")
      .map { [UInt8]($0) }
    files[PackManifest.name] = try PackManifest(index, also: files).json()
    for part in ["lessons", "previews"] { try AtomicFile.makeFolder("\(folder)/\(part)") }
    for (name, bytes) in files where name != PackIndex.name {
      try AtomicFile.write(bytes, to: "\(folder)/\(name)")
    }
    return Report(lessons: entries.count, files: files.count - 1, withdrawn: gone)
  }

  private static func pages(
    _ entries: [CatalogueEntry], _ index: PackIndex, _ gone: [String]
  ) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for language in CatalogueWords.order {
      guard let words = CatalogueWords.all[language] else { continue }
      files[CatalogueAddress.index(language)] = PageTemplates.bytes(
        of: CataloguePage(entries, index, language, words))
      files[CatalogueAddress.words(language)] = PageTemplates.bytes(
        of: CatalogueWordsPage(entries, language, words))
      for entry in entries {
        files[CatalogueAddress.lesson(entry.lesson.id.text, language)] = PageTemplates.bytes(
          of: CatalogueLessonPage(entry, language, words))
      }
      for id in gone {
        files[CatalogueAddress.lesson(id, language)] = PageTemplates.bytes(
          of: CatalogueLessonPage(withdrawn: id, language, words))
      }
    }
    return files
  }
}
