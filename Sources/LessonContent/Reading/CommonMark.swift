import CMarkdown

/// cmark-gfm without any of its extensions: a wide table of 128 KB takes it 5 s, and no lesson needs one.
enum CommonMark {
  /// A construct that no block may hold.
  struct Construct {
    /// The name that cmark has for it, such as `html_inline`.
    let name: String
    /// Whether it is raw HTML.
    let isHTML: Bool
    /// The line within the text, counted from 1.
    let line: Int
  }

  /// The HTML of a text; cmark leaves raw HTML and dangerous links out unless told otherwise.
  static func html(of source: String) -> String {
    // "112." alone is a number to call, not the hundred and twelfth entry of a list without words.
    let digits = source.prefix { $0.isASCII && $0.isNumber }
    let sign = source.dropFirst(digits.count)
    let isNumber = !digits.isEmpty && (sign == "." || sign == ")")
    return withCharacters(of: isNumber ? "\(digits)\\\(sign)" : source) { characters, count in
      guard let html = cmark_markdown_to_html(characters, count, CMARK_OPT_DEFAULT)
      else { return "" }
      defer { cmark_get_default_mem_allocator().pointee.free(html) }
      return String(cString: html)
    } ?? ""
  }

  /// Everything in a text but paragraphs, lists, emphasis and line breaks.
  static func refused(in source: String) -> [Construct] {
    guard mayHoldMore(source) else { return [] }
    return withCharacters(of: source) { characters, count in
      guard let document = cmark_parse_document(characters, count, CMARK_OPT_DEFAULT)
      else { return [] }
      defer { cmark_node_free(document) }
      return refused(below: document)
    } ?? []
  }

  private static func refused(below document: OpaquePointer) -> [Construct] {
    guard let iterator = cmark_iter_new(document) else { return [] }
    defer { cmark_iter_free(iterator) }
    var found: [Construct] = []
    var line = 1
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE else { return found }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
      // Inline nodes do not always know their line; the block around them does.
      line = max(line, Int(cmark_node_get_start_line(node)))
      let type = cmark_node_get_type(node)
      guard !isPlain(type) else { continue }
      let name = cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
      let isHTML = type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE
      found.append(Construct(name: name, isHTML: isHTML, line: line))
    }
  }

  private static func isPlain(_ type: cmark_node_type) -> Bool {
    switch type {
    case CMARK_NODE_DOCUMENT, CMARK_NODE_PARAGRAPH, CMARK_NODE_LIST, CMARK_NODE_ITEM,
      CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_EMPH,
      CMARK_NODE_STRONG:
      true
    default: false
    }
  }

  /// Whether a text has any byte that a refused construct needs; nearly all prose has none, and need not be parsed.
  private static func mayHoldMore(_ source: String) -> Bool {
    var previous: UInt8 = 10
    var spaces = 0
    for byte in source.utf8 {
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "["),
        UInt8(ascii: "="), UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "~"), 9:
        return true
      case UInt8(ascii: "-") where previous == byte: return true
      // A dash that nothing follows is a rule or makes a heading of the line above.
      case 10 where previous == UInt8(ascii: "-"): return true
      default: break
      }
      spaces = byte == 32 ? spaces + 1 : 0
      if spaces == 4 { return true }
      previous = byte
    }
    return previous == UInt8(ascii: "-")
  }

  private static func withCharacters<Result>(
    of source: String, _ body: (UnsafePointer<CChar>, Int) -> Result
  ) -> Result? {
    var source = source
    return source.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return nil }
      return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
        body(characters, bytes.count)
      }
    }
  }
}
