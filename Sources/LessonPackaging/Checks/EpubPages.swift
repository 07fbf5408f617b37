import Diagnostics
import LibXML

extension PackageCheck {
  /// Every chapter is well-formed XHTML.
  static let epubPages = PackageCheck(
    "pack.epub.page", clause: "EPUB 3 Content Documents 6.1", for: [.epub]
  ) { package in
    package.book.files.filter { $0.type == "application/xhtml+xml" }.compactMap { part in
      guard let bytes = package.files[part.path] else { return nil }
      do throws(XMLFault) {
        _ = try XMLReader.read(BookIndex.withoutDoctype(bytes), limits: ForeignPackage.limits)
        return nil
      } catch {
        let diagnostic = error.diagnostic(in: part.path)
        return .at(
          part.path, line: diagnostic.place.line,
          ["message": diagnostic.facts["message"] ?? diagnostic.id])
      }
    }
  }
}
