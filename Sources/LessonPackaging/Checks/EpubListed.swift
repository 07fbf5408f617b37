import Diagnostics

extension PackageCheck {
  /// Every file of the archive is listed by the book.
  static let epubListed = PackageCheck(
    "pack.epub.unlisted", clause: "EPUB 3 Packages 5.6.1", severity: .warning, for: [.epub]
  ) { package in
    guard package.book.document != nil else { return [] }
    let listed = Set(package.book.files.map(\.path))
    return package.names.filter { name in
      !listed.contains(name) && name != "mimetype" && !name.hasPrefix("META-INF/")
        && name != package.book.name
    }.map { .at($0) }
  }
}
