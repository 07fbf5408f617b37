import Diagnostics

/// What must hold before a pack is closed.
enum PackValidator {
  // SCORM 1.2's schema allows no more, and LMSs cut there.
  private static let titleLimit = 200

  static func faults(of pack: RenderedPack) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    if pack.title.count > titleLimit {
      faults.append(
        Diagnostic("pack.title.long", at: pack.place, facts: ["limit": "\(titleLimit)"]))
    }
    guard case .tree(let tree) = pack.pupil, let documents = ControlDocuments.of(pack.format)
    else { return faults }
    let manifest = "\(pack.pupilFile)/\(PackTree.manifestName)"
    return faults + documents.faults(in: tree.manifest, named: manifest)
  }
}
