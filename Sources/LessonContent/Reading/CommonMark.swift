import CMarkdown

/// cmark-gfm without any of its extensions: a wide table of 128 KB takes it 5 s, and no lesson needs one.
enum CommonMark {
  /// The HTML of a text; cmark leaves raw HTML and dangerous links out unless told otherwise.
  static func html(of source: String) -> String {
    var source = source
    return source.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return "" }
      return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
        guard let html = cmark_markdown_to_html(characters, bytes.count, CMARK_OPT_DEFAULT)
        else { return "" }
        defer { cmark_get_default_mem_allocator().pointee.free(html) }
        return String(cString: html)
      }
    }
  }
}
