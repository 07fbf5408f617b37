import LessonContent
import LibXML

/// Makes the packs of one lesson in one language, in memory.
enum PackRenderer {
  static func packs(of source: PackSource, formats: [PackFormat]) -> [RenderedPack] {
    let teacher = PageTemplates.bytes(of: TeacherPage(source))
    return formats.map { format in
      let page = PageTemplates.bytes(of: PupilPage(source, for: format))
      return RenderedPack(
        lesson: source.lesson.id, language: source.language, title: source.text.title,
        textDigest: source.text.textDigest, version: source.lesson.record.version,
        status: source.lesson.record.status.rawValue, place: source.place, format: format,
        pupil: pupil(page, source, format), teacher: teacher)
    }
  }

  private static func pupil(
    _ page: [UInt8], _ source: PackSource, _ format: PackFormat
  ) -> RenderedPack.Pupil {
    guard let shared = SharedFiles.of(format) else { return .page(page) }
    let pictures = source.shownPictures.map {
      PackTree.File(name: "media/\($0.fileName)", bytes: $0.bytes)
    }
    let own = [PackTree.File(name: "index.html", bytes: page)] + pictures
    let manifest = Manifest(
      metadata: ManifestMetadata(source), title: source.text.title,
      files: own.map(\.name) + SharedFiles.listed)
    let bytes = manifest.element(for: format).map(XMLWriter.bytes) ?? []
    return .tree(PackTree(manifest: bytes, own: own, shared: shared))
  }
}
