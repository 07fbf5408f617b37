extension PackageCheck {
  /// The container names a package document that can be read.
  static let epubPackage = PackageCheck(
    "pack.epub.package", clause: "EPUB 3 OCF 4.2.6.3.1", for: [.epub]
  ) { package in
    package.book.document == nil
      ? [.at(package.book.name.isEmpty ? package.manifestName : package.book.name)] : []
  }
}
