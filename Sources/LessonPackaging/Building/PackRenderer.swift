import Diagnostics
import LessonContent
import LibXML

/// Makes packs in memory.
enum PackRenderer {
  /// A phone's messenger refuses or hides what is larger.
  private static let phoneLimit = 500_000

  static func pack(_ job: PackJob) -> RenderedPack {
    switch job.content {
    case .lesson(let sources):
      RenderedPack(
        subject: PackSubject(sources[0].lesson, sources.map(\.text)),
        languages: sources.map(\.language), title: sources[0].text.title, place: sources[0].place,
        format: job.format, stem: job.stem, files: files(of: sources, job))
    case .general(let texts, let regions):
      RenderedPack(
        subject: PackSubject(general: PackJob.generalName), languages: texts.map(\.language),
        title: texts.map(\.words.pocket).joined(separator: " · "), place: .init(file: job.key),
        format: job.format, stem: job.stem, files: files(of: texts, regions, job))
    }
  }

  private static func files(of sources: [PackSource], _ job: PackJob) -> [RenderedPack.File] {
    switch job.format {
    case .scorm12: tree(sources[0], .scorm12, shared: .scorm12)
    case .scorm2004: tree(sources[0], .scorm2004, shared: .scorm2004)
    case .html:
      [
        .init(
          ending: "html", audience: .pupil,
          body: .page(PageTemplates.bytes(of: PupilPage(sources[0], for: .html)))),
        teachersPage(sources[0]),
      ]
    case .print:
      [
        page("html", .pupil, .pupil(sources, on: job.paper)),
        page("teacher.html", .teacher, .teacher(sources, on: job.paper)),
        page("slides.html", .pupil, .slides(sources)),
      ]
    case .pdf: pdfs(of: sources, job)
    case .epub:
      [
        .init(ending: "epub", audience: .pupil, body: .container(BookPackage(sources).entries)),
        sources.count == 1
          ? teachersPage(sources[0])
          : page("teacher.html", .teacher, .teacher(sources, on: job.paper)),
      ]
    case .cmi5:
      [
        .init(
          ending: "zip", audience: .pupil, body: .container(CMI5Package(sources[0]).entries)),
        teachersPage(sources[0]),
      ]
    case .cc11:
      [
        .init(
          ending: "imscc", audience: .pupil,
          body: .container(CommonCartridge(sources[0]).entries)), teachersPage(sources[0]),
      ]
    }
  }

  private static func pdfs(of sources: [PackSource], _ job: PackJob) -> [RenderedPack.File] {
    func light(_ page: ([PackSource]) -> KitPage) -> [UInt8] {
      PageTemplates.bytes(of: page(sources.map(\.withoutPictures)))
    }
    let kit = [
      pdf("pdf", .pupil, .pupil(sources, on: job.paper)),
      pdf("teacher.pdf", .teacher, .teacher(sources, on: job.paper)),
    ]
    // The other pages have no paper, so they lie with the kit for A4.
    guard job.paper == .a4 else { return kit }
    return kit + [
      pdf("slides.pdf", .pupil, .slides(sources)),
      pdf("phone.pdf", .pupil, .phone(sources), limit: phoneLimit, light(KitPage.phone)),
      pdf(
        "teacher.phone.pdf", .teacher, .teacherPhone(sources), limit: phoneLimit,
        light(KitPage.teacherPhone)),
    ]
  }

  private static func files(
    of texts: [GeneralTexts], _ regions: [RegionServices], _ job: PackJob
  ) -> [RenderedPack.File] {
    let make: (String, BuiltPack.Audience, KitPage) -> RenderedPack.File = { name, audience, page in
      job.format == .pdf
        ? pdf("\(name).pdf", audience, page) : Self.page("\(name).html", audience, page)
    }
    return [
      make("pocket", .pupil, .pocketCards(texts, on: job.paper)),
      make("letter", .teacher, .letter(texts, on: job.paper)),
    ]
      + regions.map {
        make("help.\($0.region.lowercased())", .pupil, .region($0, texts, on: job.paper))
      }
  }

  private static func page(
    _ ending: String, _ audience: BuiltPack.Audience, _ page: KitPage
  ) -> RenderedPack.File {
    .init(ending: ending, audience: audience, body: .page(PageTemplates.bytes(of: page)))
  }

  private static func pdf(
    _ ending: String, _ audience: BuiltPack.Audience, _ page: KitPage, limit: Int? = nil,
    _ lighter: [UInt8]? = nil
  ) -> RenderedPack.File {
    .init(
      ending: ending, audience: audience,
      body: .print(PageTemplates.bytes(of: page), limit: limit, lighter: lighter))
  }

  /// The teacher's page, the same beside every format for a screen.
  private static func teachersPage(_ source: PackSource) -> RenderedPack.File {
    .init(
      ending: "teacher.html", audience: .teacher,
      body: .page(PageTemplates.bytes(of: TeacherPage(source))))
  }

  private static func tree(
    _ source: PackSource, _ format: PackFormat, shared: SharedFiles
  ) -> [RenderedPack.File] {
    let page = PageTemplates.bytes(of: PupilPage(source, for: format))
    let media = source.shownMedia.map {
      PackTree.File(name: "media/\($0.fileName)", bytes: $0.bytes)
    }
    let own = [PackTree.File(name: "index.html", bytes: page)] + media
    let manifest = Manifest(
      metadata: ManifestMetadata(source), title: source.text.title,
      files: own.map(\.name) + SharedFiles.listed)
    let bytes = manifest.element(for: format).map(XMLWriter.bytes) ?? []
    let tree = PackTree(manifest: bytes, own: own, shared: shared)
    return [.init(ending: "zip", audience: .pupil, body: .tree(tree)), teachersPage(source)]
  }
}
