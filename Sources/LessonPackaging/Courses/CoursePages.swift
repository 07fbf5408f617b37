import LessonContent
import LibXML
import Programme

/// The files of a course: a page a pass, the pictures once, the player once.
struct CoursePages: Sendable {
  /// Every file but the manifest and what all packages share.
  let files: [PackTree.File]
  /// The resources in the manifest's order: SCOs first, for systems that launch the first with a start file.
  let resources: [XMLElement]

  init(_ sources: [PackSource], for format: PackFormat) {
    let typeName = ManifestFrame.typeName(for: format)
    var (pages, scos) = ([Page](), [XMLElement]())
    var media: [String: [String: [UInt8]]] = [:]
    // A picture is named by its digest, which is taken once for all pages and languages that show it.
    var names: [String: [String: String]] = [:]
    for source in sources {
      let name = source.lesson.id.text
      let shown = source.shownMedia
      for picture in shown {
        let file = names[name]?[picture.fileName] ?? CourseMedia.name(of: picture)
        names[name, default: [:]][picture.fileName] = file
        media[name, default: [:]][file] = picture.bytes
      }
      for pass in source.text.passes {
        let file = Self.file(of: source, pass)
        pages.append(Page(file: file, source: source, pass: pass, pictures: names[name] ?? [:]))
        let needs = ["player"] + (shown.isEmpty ? [] : ["media-\(name)"])
        scos.append(
          XMLElement(
            "resource",
            [
              "identifier": Self.resource(of: source, pass), "type": "webcontent",
              typeName: "sco", "href": file,
            ],
            elements: [XMLElement("file", ["href": file])]
              + needs.map { XMLElement("dependency", ["identifierref": $0]) }))
      }
    }
    let pictures = media.values.reduce(into: [:]) { all, some in
      all.merge(some) { first, _ in first }
    }
    // A course is one job: its pages are what there is to share out among the cores.
    let written = ParallelMap.mapAtOnce(pages) { page in
      PackTree.File(
        name: page.file,
        bytes: PageTemplates.bytes(
          of: PupilPage(page.source, for: format, pass: page.pass, pictures: page.pictures)))
    }
    files = written + pictures.sorted { $0.key < $1.key }.map(PackTree.File.init)
    resources =
      scos + [Self.asset("player", SharedFiles.listed, typeName)]
      + media.sorted { $0.key < $1.key }.map {
        Self.asset("media-\($0.key)", $0.value.keys.sorted(), typeName)
      }
  }

  /// A page that is to be written.
  private struct Page: Sendable {
    let file: String
    let source: PackSource
    let pass: LessonPass
    let pictures: [String: String]
  }

  static func resource(of source: PackSource, _ pass: LessonPass) -> String {
    "sco-\(source.lesson.id.text)-\(source.language.code)-\(pass.pass.number)"
  }

  // A file of its own for every SCO: ILIAS and others do not hand on an item's parameters.
  private static func file(of source: PackSource, _ pass: LessonPass) -> String {
    "\(source.lesson.id.text)/\(source.language.code)/\(pass.pass.number).html"
  }

  private static func asset(
    _ identifier: String, _ files: [String], _ typeName: String
  ) -> XMLElement {
    XMLElement(
      "resource", ["identifier": identifier, "type": "webcontent", typeName: "asset"],
      elements: files.map { XMLElement("file", ["href": $0]) })
  }
}
