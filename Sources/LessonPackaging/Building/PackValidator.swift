import Diagnostics

/// What must hold before a pack is closed.
enum PackValidator {
  // SCORM 1.2's schema allows no more, and LMSs cut there.
  private static let titleLimit = 200

  static func faults(of pack: RenderedPack) -> [Diagnostic] {
    guard pack.title.count <= titleLimit else {
      return [Diagnostic("pack.title.long", at: pack.place, facts: ["limit": "\(titleLimit)"])]
    }
    guard case .tree(let tree) = pack.pupil, let documents = ControlDocuments.of(pack.format)
    else { return [] }
    let manifest = "\(pack.pupilFile)/\(PackTree.manifestName)"
    return documents.faults(in: tree.manifest, named: manifest)
  }
}
