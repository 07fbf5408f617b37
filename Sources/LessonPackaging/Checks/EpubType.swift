import ZipArchive

extension PackageCheck {
  /// The first file says application/epub+zip and is stored.
  static let epubType = PackageCheck(
    "pack.epub.mimetype", clause: "EPUB 3 OCF 4.3", for: [.epub]
  ) { package in
    let first = package.survey?.entries.first
    let says = package.files["mimetype"].map { String(decoding: $0, as: UTF8.self) } ?? ""
    return first?.name == "mimetype" && first?.isStored == true && says == "application/epub+zip"
      ? [] : [.at("mimetype")]
  }
}
