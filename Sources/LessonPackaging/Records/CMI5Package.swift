import LessonContent
import LibXML
import Programme
import ZipArchive

/// The pupil's package for systems with a record store: one assignable unit, its course structure beside it.
struct CMI5Package {
  private let source: PackSource

  init(_ source: PackSource) {
    self.source = source
  }

  /// The files of the package; the structure's name and place are given by cmi5 14.1.
  var entries: [ZipEntry] {
    let page = PageTemplates.bytes(of: PupilPage(source, for: .cmi5))
    return [
      ZipEntry("cmi5.xml", XMLWriter.bytes(of: structure)), ZipEntry("index.html", page),
      ZipEntry("cmi5.js", Asset.bytes("packs/cmi5.js")),
    ] + SharedFiles.listed.map { ZipEntry($0, Asset.bytes("packs/\($0)")) }
      + source.shownMedia.map { ZipEntry("media/\($0.fileName)", $0.bytes) }
  }

  private var structure: XMLElement {
    XMLElement(
      "courseStructure",
      ["xmlns": "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"],
      elements: [
        XMLElement("course", ["id": identifier("course")], elements: names),
        XMLElement(
          "au",
          [
            "id": identifier("unit"),
            // Nobody's answers move anybody on in a lesson that is not scored.
            "moveOn": source.isScored ? "CompletedOrPassed" : "Completed",
            "launchMethod": "AnyWindow",
          ], elements: names + [XMLElement("url", text: "index.html")]),
      ])
  }

  private var names: [XMLElement] {
    let code = source.language.code
    let aims = source.text.aims.joined(separator: " ")
    return [
      XMLElement(
        "title",
        elements: source.titles.map {
          XMLElement("langstring", ["lang": $0.language], text: $0.text)
        }),
      XMLElement(
        "description", elements: [XMLElement("langstring", ["lang": code], text: aims)]),
    ]
  }

  // Absolute IRIs that no two units share; a changed text keeps them, so that records go on.
  private func identifier(_ part: String) -> String {
    NamedIdentifier.urn("cmi5 \(part) \(source.stem)")
  }
}
