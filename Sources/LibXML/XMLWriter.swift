/// Writes an element as an XML document in UTF-8 with literal characters.
///
/// Content that holds elements only is indented by two spaces; an element with any text is written as it is.
package enum XMLWriter {
  private static let declaration = #"<?xml version="1.0" encoding="UTF-8"?>"#

  /// The bytes of a document, ending with a line feed.
  package static func bytes(of root: XMLElement) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(8_192)
    output.append(contentsOf: declaration.utf8)
    append(root, indent: 0, to: &output)
    output.append(UInt8(ascii: "\n"))
    return output
  }

  /// The bytes of an element alone, without a declaration or any added white space.
  package static func fragment(of element: XMLElement) -> [UInt8] {
    var output: [UInt8] = []
    append(element, indent: nil, to: &output)
    return output
  }

  private static func append(_ element: XMLElement, indent: Int?, to output: inout [UInt8]) {
    newLine(indent, to: &output)
    output.append(UInt8(ascii: "<"))
    output.append(contentsOf: element.name.utf8)
    for attribute in element.attributes.all {
      output.append(UInt8(ascii: " "))
      output.append(contentsOf: attribute.name.utf8)
      output.append(contentsOf: "=\"".utf8)
      MarkupEscaping.append(attribute: attribute.value, to: &output)
      output.append(UInt8(ascii: "\""))
    }
    if element.children.isEmpty {
      output.append(contentsOf: "/>".utf8)
      return
    }
    output.append(UInt8(ascii: ">"))
    appendContent(of: element, indent: indent, to: &output)
    output.append(contentsOf: "</".utf8)
    output.append(contentsOf: element.name.utf8)
    output.append(UInt8(ascii: ">"))
  }

  private static func appendContent(
    of element: XMLElement, indent: Int?, to output: inout [UInt8]
  ) {
    let holdsText = element.children.contains { if case .text = $0 { true } else { false } }
    let inner = holdsText ? nil : indent.map { $0 + 1 }
    for child in element.children {
      switch child {
      case .text(let text): MarkupEscaping.append(text: text, to: &output)
      case .element(let child): append(child, indent: inner, to: &output)
      }
    }
    if inner != nil { newLine(indent, to: &output) }
  }

  private static func newLine(_ indent: Int?, to output: inout [UInt8]) {
    guard let indent else { return }
    output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
  }
}
