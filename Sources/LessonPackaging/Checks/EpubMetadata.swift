import LibXML

extension PackageCheck {
  /// A book has an identifier, a title, a language and the day it was changed.
  static let epubMetadata = PackageCheck(
    "pack.epub.metadata", clause: "EPUB 3 Packages 5.5.3", for: [.epub]
  ) { package in
    guard let root = package.book.document, let metadata = root.first("metadata") else { return [] }
    var missing = ["identifier", "title", "language"].filter { metadata.first($0) == nil }
    let isThird = root.attributes["version"]?.hasPrefix("3") ?? false
    if isThird,
      !metadata.elements.contains(where: { $0.attributes["property"] == "dcterms:modified" })
    {
      missing.append("dcterms:modified")
    }
    return missing.isEmpty
      ? [] : [.at(package.book.name, ["missing": missing.joined(separator: ", ")])]
  }
}
