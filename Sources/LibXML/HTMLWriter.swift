/// Writes elements as HTML5: void elements without an end, every other with one.
///
/// `script` and `style` are refused by a precondition: their content has no escape, so it never comes from a value.
package enum HTMLWriter {
  // HTML 13.1.2, void elements.
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// The bytes of an element, without a document type or any added white space.
  package static func fragment(of element: XMLElement) -> [UInt8] {
    var output: [UInt8] = []
    append(element, to: &output)
    return output
  }

  /// The bytes of a document: the HTML5 document type, the root element, a line feed.
  package static func bytes(of root: XMLElement) -> [UInt8] {
    Array("<!DOCTYPE html>\n".utf8) + fragment(of: root) + [UInt8(ascii: "\n")]
  }

  private static func append(_ element: XMLElement, to output: inout [UInt8]) {
    precondition(element.name != "script" && element.name != "style", "no escape exists inside")
    output.append(UInt8(ascii: "<"))
    output.append(contentsOf: element.name.utf8)
    for attribute in element.attributes.all {
      output.append(UInt8(ascii: " "))
      output.append(contentsOf: attribute.name.utf8)
      guard !attribute.value.isEmpty else { continue }
      output.append(contentsOf: "=\"".utf8)
      MarkupEscaping.append(attribute: attribute.value, to: &output)
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: ">"))
    if void.contains(element.name) { return }
    for child in element.children {
      switch child {
      case .text(let text): MarkupEscaping.append(text: text, to: &output)
      case .element(let child): append(child, to: &output)
      }
    }
    output.append(contentsOf: "</".utf8)
    output.append(contentsOf: element.name.utf8)
    output.append(UInt8(ascii: ">"))
  }
}
