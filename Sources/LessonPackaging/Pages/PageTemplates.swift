import Mustache

/// The pages as templates, parsed once; every value is escaped unless the template says that it is markup.
enum PageTemplates {
  private static let library: MustacheLibrary = {
    var library = MustacheLibrary()
    for (name, path) in [
      ("pupil", "packs/player.mustache"), ("teacher", "packs/teacher.mustache"),
      ("block", "packs/teacher-block.mustache"), ("kit", "packs/kit.mustache"),
      ("kit-cell", "packs/kit-cell.mustache"), ("week", "catalogue/week.mustache"),
      ("chapter", "book/chapter.mustache"),
      ("catalogue", "catalogue/catalogue.mustache"),
      ("catalogue-lesson", "catalogue/catalogue-lesson.mustache"),
      ("catalogue-words", "catalogue/catalogue-words.mustache"),
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

  /// The bytes of a page of the print kit.
  static func bytes(of page: KitPage) -> [UInt8] {
    Array((library.render(page, withTemplate: "kit") ?? "").utf8)
  }

  /// The bytes of the first page of a school's week.
  static func bytes(of page: WeekPage) -> [UInt8] {
    Array((library.render(page, withTemplate: "week") ?? "").utf8)
  }

  /// The bytes of the catalogue's list.
  static func bytes(of page: CataloguePage) -> [UInt8] {
    Array((library.render(page, withTemplate: "catalogue") ?? "").utf8)
  }

  /// The bytes of a lesson's page in the catalogue.
  static func bytes(of page: CatalogueLessonPage) -> [UInt8] {
    Array((library.render(page, withTemplate: "catalogue-lesson") ?? "").utf8)
  }

  /// The bytes of the catalogue's index of words.
  static func bytes(of page: CatalogueWordsPage) -> [UInt8] {
    Array((library.render(page, withTemplate: "catalogue-words") ?? "").utf8)
  }

  /// The bytes of a chapter of a book.
  static func bytes(of page: BookChapter) -> [UInt8] {
    Array((library.render(page, withTemplate: "chapter") ?? "").utf8)
  }
}
