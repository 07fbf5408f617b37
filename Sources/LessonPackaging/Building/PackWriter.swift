import ZipArchive

/// Closes packs and puts them into their folder, each file whole or not at all.
struct PackWriter: Sendable {
  let folder: String

  /// Writes a lesson's pack for the pupil and the teacher's page beside it.
  func write(_ pack: RenderedPack) throws(PackFault) -> [BuiltPack] {
    let pupil: [UInt8]
    switch pack.pupil {
    case .page(let bytes): pupil = bytes
    case .tree(let tree): pupil = try Self.zip(tree, named: pack.pupilFile)
    }
    return [
      try write(pupil, to: pack.pupilFile, of: pack, for: .pupil),
      try write(pack.teacher, to: pack.teacherFile, of: pack, for: .teacher),
    ]
  }

  /// Writes the files of a pack one by one into a folder of its name; for one without a tree, the page.
  func writeTree(_ pack: RenderedPack) throws(PackFault) {
    let base = "\(folder)/\(pack.format.rawValue)/\(pack.stem)"
    guard case .tree(let tree) = pack.pupil else {
      if case .page(let bytes) = pack.pupil {
        try AtomicFile.makeFolder(base)
        try AtomicFile.write(bytes, to: "\(base)/index.html")
      }
      return
    }
    try AtomicFile.makeFolder("\(base)/media")
    for file in tree.all { try AtomicFile.write(file.bytes, to: "\(base)/\(file.name)") }
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

  private func write(
    _ bytes: [UInt8], to file: String, of pack: RenderedPack, for audience: BuiltPack.Audience
  ) throws(PackFault) -> BuiltPack {
    try AtomicFile.write(bytes, to: "\(folder)/\(file)")
    return BuiltPack(
      lesson: pack.lesson, language: pack.language, format: pack.format, audience: audience,
      title: pack.title, file: file, bytes: bytes.count, sha256: Hexadecimal.sha256(of: bytes),
      text: pack.textDigest, version: pack.version, status: pack.status)
  }
}
