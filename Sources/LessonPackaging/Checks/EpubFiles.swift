extension PackageCheck {
  /// Every file of the book is there, and every chapter is a file of the book.
  static let epubFiles = PackageCheck(
    "pack.epub.file", clause: "EPUB 3 Packages 5.6.1", for: [.epub]
  ) { package in
    let known = Set(package.book.files.map(\.id))
    let missing = package.book.files.filter {
      !package.has($0.path) && !PackagePath.isOutside($0.href)
    }
    return missing.map { .at($0.path, ["name": $0.id]) }
      + package.book.spine.filter { !known.contains($0) }
      .map { .at(package.book.name, ["name": $0]) }
  }
}
