import Diagnostics

/// What must hold before a pack is closed.
enum PackValidator {
  // SCORM 1.2's schema allows no more, and LMSs cut there.
  private static let titleLimit = 200

  static func faults(of pack: RenderedPack) -> [Diagnostic] {
    guard pack.title.count <= titleLimit else {
      return [Diagnostic("pack.title.long", at: pack.place, facts: ["limit": "\(titleLimit)"])]
    }
    guard let documents = ControlDocuments.of(pack.format) else { return [] }
    return pack.files.flatMap { file -> [Diagnostic] in
      guard case .tree(let tree) = file.body else { return [] }
      return documents.faults(
        in: tree.manifest, named: "\(pack.name(of: file))/\(PackTree.manifestName)")
    }
  }
}
