import ZipArchive

/// Closes packs and puts them into their folder, each file whole or not at all.
struct PackWriter: Sendable {
  let folder: String
  var printer: PDFPrinter?

  /// Writes the files of a pack.
  func write(_ pack: RenderedPack) throws(PackFault) -> [BuiltPack] {
    var built: [BuiltPack] = []
    for file in pack.files {
      let name = pack.name(of: file)
      let bytes = try bytes(of: file.body, named: name)
      try AtomicFile.write(bytes, to: "\(folder)/\(name)")
      built.append(
        BuiltPack(
          subject: pack.subject, languages: pack.languages, format: pack.format,
          audience: file.audience, title: pack.title, file: name, bytes: bytes.count,
          sha256: Hexadecimal.sha256(of: bytes)))
    }
    return built
  }

  /// Writes the pupil's files of a pack one by one into a folder of its name; for one without a tree, the page.
  func writeTree(_ pack: RenderedPack) throws(PackFault) {
    let base = "\(folder)/\(pack.format.rawValue)/\(pack.stem)"
    for file in pack.files where file.audience == .pupil {
      switch file.body {
      case .page(let bytes):
        try AtomicFile.makeFolder(base)
        try AtomicFile.write(bytes, to: "\(base)/index.html")
      case .tree(let tree):
        try AtomicFile.makeFolder("\(base)/media")
        for file in tree.all { try AtomicFile.write(file.bytes, to: "\(base)/\(file.name)") }
      case .container, .print: break
      }
    }
  }

  private func bytes(of body: RenderedPack.Body, named name: String) throws(PackFault) -> [UInt8] {
    switch body {
    case .page(let bytes): return bytes
    case .tree(let tree): return try Self.zip(tree, named: name)
    case .container(let entries): return try Self.zip(entries, named: name)
    case .print(let page, let limit, let lighter):
      guard let printer else { throw .noPrinter }
      let bytes = try printer.pdf(of: page, named: name)
      guard let limit, let lighter, bytes.count > limit else { return bytes }
      return try printer.pdf(of: lighter, named: name)
    }
  }

  private static func zip(_ entries: [ZipEntry], named name: String) throws(PackFault) -> [UInt8] {
    do throws(ZipFault) {
      var writer = ZipWriter()
      for entry in entries { try writer.add(entry) }
      return try writer.finish()
    } catch {
      throw .notPacked(name, "\(error)")
    }
  }

  static func zip(_ tree: PackTree, named name: String) throws(PackFault) -> [UInt8] {
    do throws(ZipFault) {
      var writer = ZipWriter()
      try writer.add(ZipEntry(PackTree.manifestName, tree.manifest))
      for file in tree.own { try writer.add(ZipEntry(file.name, file.bytes)) }
      try writer.add(tree.shared.prepared)
      return try writer.finish()
    } catch {
      throw .notPacked(name, "\(error)")
    }
  }
}
