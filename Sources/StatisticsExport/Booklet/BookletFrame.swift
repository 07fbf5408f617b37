import Diagnostics
import LibXML
import Mustache

/// One self-contained page around a body: style inside, nothing from elsewhere.
struct BookletFrame {
  let language: String
  let title: String
  let css: String
  let kind: String
  let body: String

  /// The bytes of a page.
  ///
  /// - Parameters:
  ///   - language: The page's language.
  ///   - title: The title of the window.
  ///   - body: What it holds.
  ///   - isForm: Whether it is a form to sign and not the report.
  /// - Returns: UTF-8.
  /// - Throws: When the template that is compiled in cannot be read.
  static func bytes(
    _ language: InterfaceLanguage, title: String, body: [XMLElement], isForm: Bool = false
  ) throws -> [UInt8] {
    let template = try MustacheTemplate(string: ReportAsset.booklet.text)
    let fragments = body.map { HTMLWriter.fragment(of: $0) }
    let frame = BookletFrame(
      language: language.rawValue, title: title, css: ReportAsset.bookletStyle.text,
      kind: isForm ? "form" : "report",
      body: String(
        decoding: Array(fragments.joined(separator: [UInt8(ascii: "\n")])), as: UTF8.self))
    return Array(template.render(frame).utf8)
  }
}
