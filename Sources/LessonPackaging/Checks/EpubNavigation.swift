import LibXML

extension PackageCheck {
  /// A book of EPUB 3 has one navigation document.
  static let epubNavigation = PackageCheck(
    "pack.epub.navigation", clause: "EPUB 3 Packages 5.6.2.1", for: [.epub]
  ) { package in
    guard let root = package.book.document, root.attributes["version"]?.hasPrefix("3") ?? false
    else { return [] }
    let count = package.book.files.count { $0.properties.contains("nav") }
    return count == 1 ? [] : [.at(package.book.name, ["count": "\(count)"])]
  }
}
