import Mustache

/// The pages as templates, parsed once; every value is escaped unless the template says that it is markup.
enum PreviewTemplates {
  private static let library: MustacheLibrary = {
    var library = MustacheLibrary()
    for name in ["index", "pair", "view", "head", "foot", "diagnostics"] {
      let text = String(decoding: PreviewAsset.bytes("\(name).mustache"), as: UTF8.self)
      guard let template = try? MustacheTemplate(string: text) else {
        preconditionFailure("\(name).mustache does not parse")
      }
      library.register(template, named: name)
    }
    return library
  }()

  /// The bytes of a page.
  static func bytes(of page: Any, as name: String) -> [UInt8] {
    Array((library.render(page, withTemplate: name) ?? "").utf8)
  }
}
