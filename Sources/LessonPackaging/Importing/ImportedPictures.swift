import LessonContent
import ZipArchive

/// The pictures of imported pages: those that a lesson may have, under names that it may use.
struct ImportedPictures {
  private(set) var media: [(name: String, bytes: [UInt8])] = []
  private(set) var names: [String: String] = [:]
  private(set) var lost: [(page: ImportedPage, name: String)] = []

  // A repository takes no larger one.
  private static let mostBytes = 512 << 10

  init(_ pages: [ImportedPage], in package: ForeignPackage) {
    guard let survey = package.survey else { return }
    var found: [String: [UInt8]] = [:]
    let entries = Dictionary(survey.entries.map { ($0.name, $0) }) { first, _ in first }
    let shown = pages.flatMap { page in
      page.pieces.compactMap { piece in
        if case .picture(let name, _) = piece { (page, name) } else { nil }
      }
    }
    // The archive is opened once for all of them.
    try? survey.read { (contents) throws(ZipFault) in
      for (_, name) in shown where found[name] == nil {
        guard let entry = entries[name], entry.isReadable, entry.count <= Self.mostBytes else {
          continue
        }
        found[name] = try? contents.bytes(of: entry)
      }
    }
    for (page, name) in shown where names[name] == nil {
      guard let ending = Self.ending(of: name), let bytes = found[name] else {
        lost.append((page, name))
        continue
      }
      let own = slug(of: name)
      names[name] = own
      media.append(("\(own).\(ending)", bytes))
    }
  }

  private static func ending(of name: String) -> String? {
    let ending = name.lowercased().split(separator: ".").last.map(String.init) ?? ""
    guard ending != "jpeg" else { return "jpg" }
    return MediaFile.Format(rawValue: ending).flatMap { $0.medium == .picture ? ending : nil }
  }

  /// A name of small letters, digits and hyphens that no other picture has.
  private func slug(of name: String) -> String {
    let stem = name.split(separator: "/").last?.prefix { $0 != "." } ?? ""
    var slug = ""
    for byte in stem.lowercased().utf8 {
      let isPlain = (97...122).contains(byte) || (48...57).contains(byte)
      if isPlain { slug.append(Character(Unicode.Scalar(byte))) }
      if !isPlain, !slug.isEmpty, slug.last != "-" { slug.append("-") }
    }
    while slug.last == "-" { slug.removeLast() }
    guard let first = slug.utf8.first, (97...122).contains(first) else { return unused("picture") }
    return unused(String(slug.prefix(40)))
  }

  private func unused(_ name: String) -> String {
    let taken = Set(names.values)
    guard taken.contains(name) else { return name }
    let numbered = (2...).lazy.map { "\(name)-\($0)" }
    return numbered.first { !taken.contains($0) } ?? name
  }
}
