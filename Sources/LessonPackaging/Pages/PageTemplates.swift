import Mustache

/// The two pages as templates, parsed once; every value is escaped unless the template says that it is markup.
enum PageTemplates {
  private static let library: MustacheLibrary = {
    var library = MustacheLibrary()
    for (name, path) in [
      ("pupil", "packs/player.mustache"), ("teacher", "packs/teacher.mustache"),
      ("block", "packs/teacher-block.mustache"),
    ] {
      guard let template = try? MustacheTemplate(string: Asset.text(path)) else {
        preconditionFailure("\(path) does not parse")
      }
      library.register(template, named: name)
    }
    return library
  }()

  /// The bytes of a pupil's page.
  static func bytes(of page: PupilPage) -> [UInt8] {
    Array((library.render(page, withTemplate: "pupil") ?? "").utf8)
  }

  /// The bytes of a teacher's page.
  static func bytes(of page: TeacherPage) -> [UInt8] {
    Array((library.render(page, withTemplate: "teacher") ?? "").utf8)
  }
}
