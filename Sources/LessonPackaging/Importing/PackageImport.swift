package import Diagnostics
import LibXML
package import Programme
package import ZipArchive

/// A foreign SCORM package as the draft of a lesson: its pages as steps, its pictures, and what could not be taken.
package struct PackageImport: Sendable {
  /// The title that the package gives itself; empty when it gives none.
  package let title: String
  /// The language that it says or shows; nil when neither.
  package let language: TeachingLanguage?
  /// The pictures by the names that the text uses.
  package let media: [(name: String, bytes: [UInt8])]
  /// What could not be taken, page by page.
  package let losses: [Diagnostic]

  let pages: [ImportedPage]
  /// The lesson's names of pictures by their names in the package.
  let pictureNames: [String: String]

  // A lesson text has 64 KB at most; the rest is for headings and gaps.
  private static let mostText = 56 << 10

  /// Reads a package; nil when it is not a SCORM package that can be read, which the checker explains.
  package init?(_ bytes: [UInt8], named file: String, limits: ZipLimits = ZipLimits()) {
    let package = ForeignPackage(bytes, named: file, limits: limits)
    guard PackageKind.scorm.contains(package.kind), let manifest = package.manifest else {
      return nil
    }
    var left = Self.mostText
    let pages = Self.pageNames(of: package).compactMap { name in
      package.files[name].map { PageReader.page($0, named: name).fitting(&left) }
    }
    let pictures = ImportedPictures(pages, in: package)
    title = (package.course.organizations.first ?? manifest).first("title")?.text.trimmedASCII ?? ""
    language = Self.language(of: package, pages)
    media = pictures.media
    pictureNames = pictures.names
    self.pages = pages.filter { !$0.pieces.isEmpty }
    losses =
      pages.flatMap { page in
        page.losses.map { Self.diagnostic($0.loss, $0.subject, in: page, of: file) }
      }
      + pictures.lost.map { page, name in
        Self.diagnostic(.picture, name, in: page, of: file)
      } + (pages.isEmpty ? [Diagnostic("pack.import.pages", at: Place(file: file))] : [])
  }

  /// The pages in the order of the items: what an item launches, then the other pages of its resource.
  private static func pageNames(of package: ForeignPackage) -> [String] {
    var names: [String] = []
    for item in package.course.items {
      guard let resource = item.reference.flatMap(package.course.resource) else { continue }
      names += [resource.launch].compactMap(\.self) + resource.files
    }
    var seen: Set<String> = []
    return names.filter { name in
      let ending = name.lowercased().split(separator: ".").last ?? ""
      return ["html", "htm", "xhtml"].contains(ending) && seen.insert(name).inserted
    }
  }

  private static func language(
    of package: ForeignPackage, _ pages: [ImportedPage]
  ) -> TeachingLanguage? {
    let said = package.metadata("language")?.text.trimmedASCII.prefix(2) ?? ""
    if let language = TeachingLanguage(code: said) { return language }
    let words = pages.flatMap(\.pieces).compactMap { piece in
      if case .paragraph(let text) = piece { text } else { nil }
    }.joined()
    // Letters that Kazakh has and Russian lacks.
    if words.contains(where: { "әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains($0) }) { return .kk }
    let isCyrillic = words.unicodeScalars.contains { (0x410...0x44F).contains($0.value) }
    return isCyrillic ? .ru : nil
  }

  private static func diagnostic(
    _ loss: ImportedPage.Loss, _ subject: String, in page: ImportedPage, of file: String
  ) -> Diagnostic {
    Diagnostic(
      "pack.import.\(loss.rawValue)", severity: .warning, at: Place(file: "\(file)/\(page.file)"),
      facts: ["subject": subject])
  }
}
